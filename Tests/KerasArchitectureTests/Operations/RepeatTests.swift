import Testing

@testable import KerasArchitecture

@Suite("tf.repeat")
struct RepeatTests {
  /// Shapes that TensorFlow 2.6.5 and 2.15.1 printed for a tensor of the first one.
  @Test(
    "returns the shape that each TensorFlow tells",
    arguments: [
      ("[null, 5, 6]", #""axis": 1, "repeats": 2"#, "(None, None, 6)", "(None, 10, 6)"),
      (
        "[null, 5, 6]", #""axis": 1, "repeats": [1, 2, 1, 1, 2]"#, "(None, None, 6)",
        "(None, 7, 6)"
      ),
      ("[null, 5, 6]", #""axis": 0, "repeats": 2"#, "(None, 5, 6)", "(None, 5, 6)"),
      ("[null, null, 6]", #""axis": -1, "repeats": 3"#, "(None, None, None)", "(None, None, 18)"),
      ("[2, 5, 6]", #""axis": 0, "repeats": [2, 3]"#, "(None, 5, 6)", "(None, 5, 6)"),
      ("[2, 5, 6]", #""axis": 0, "repeats": [3]"#, "(6, 5, 6)", "(6, 5, 6)"),
      ("[2, 5, 6]", #""axis": 1, "repeats": [1, 2, 1, 1, 2]"#, "(2, 7, 6)", "(2, 7, 6)"),
      ("[2, 5, 6]", #""repeats": 2"#, "(120,)", "(120,)"),
      ("[2, 2, 1]", #""repeats": [1, 2, 1, 2]"#, "(None,)", "(None,)"),
      ("[2, null, 6]", #""axis": 0, "repeats": 2"#, "(None, None, 6)", "(4, None, 6)"),
    ])
  func shape(input: String, arguments: String, before: String, after: String) throws {
    for (version, due) in [("2.6.0", before), ("2.15.0", after)] {
      let model = try ModelDeclaration(
        config: JSONValue(
          parsing: """
            {"class_name": "Functional", "config": {"name": "m", "layers": [
              {"class_name": "InputLayer", "name": "x", "inbound_nodes": [],
               "config": {"name": "x", "batch_input_shape": \(input)}},
              {"class_name": "TFOpLambda", "name": "r", "config": {"name": "r", "function": "repeat"},
               "inbound_nodes": [["x", 0, 0, {\(arguments)}]]}],
              "input_layers": [["x", 0, 0]], "output_layers": [["r", 0, 0]]}}
            """), keras: KerasVersion(version))
      let shape = model.layers.last?.output.value?.shapes.first ?? nil
      #expect(shape.map { "\($0)" } == due, "TensorFlow \(version)")
    }
  }
}
