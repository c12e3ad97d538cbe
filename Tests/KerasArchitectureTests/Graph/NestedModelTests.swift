import Testing

@testable import KerasArchitecture

@Suite("Models in models")
struct NestedModelTests {
  @Test("take an output of a functional model of Keras 3 for its first call, which it numbers 1")
  func outputOfNestedModel() throws {
    let tensor = """
      {"class_name": "__keras_tensor__",
       "config": {"shape": [null, 4], "dtype": "float32", "keras_history": ["in", 0, 0]}}
      """
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Functional", "config": {"name": "outer", "layers": [
            {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
             "config": {"name": "in", "batch_shape": [null, 4]}},
            {"class_name": "Functional", "name": "inner", "config": \(Self.inner("batch_shape")),
             "inbound_nodes": [{"args": [\(tensor)], "kwargs": {}}]}],
            "input_layers": ["in", 0, 0], "output_layers": ["inner", 1, 0]}}
          """), keras: .latest(.keras3))
    #expect(model.faults == [])
    #expect(model.output == .known(.tensor([nil, 3])))
    #expect(model.layers.last?.connections.map(\.node) == [0])
  }

  @Test(
    "show the shape of that call which Keras shows",
    arguments: [
      ("2.15.0", .known(.tensor([nil, 3]))),
      ("2.3.1", .unknown("its calls return shapes that differ")),
    ] as [(String, Inferred<LayerOutput>)])
  func callWithOtherShape(version: String, output: Inferred<LayerOutput>) throws {
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Model", "config": {"name": "outer", "layers": [
            {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
             "config": {"name": "in", "batch_input_shape": [8, 4]}},
            {"class_name": "Model", "name": "inner", "config": \(Self.inner("batch_input_shape")),
             "inbound_nodes": [[["in", 0, 0, {}]]]}],
            "input_layers": [["in", 0, 0]], "output_layers": [["inner", 1, 0]]}}
          """), keras: KerasVersion(version))
    #expect(model.layers.last?.output == output)
    #expect(model.output == .known(.tensor([8, 3])))
  }

  @Test("hand what a chain without an input is called with to its first layer")
  func chainBuiltByCall() throws {
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Model", "config": {"name": "outer", "layers": [
            {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
             "config": {"name": "in", "batch_input_shape": [null, 4]}},
            {"class_name": "Sequential", "name": "s", "inbound_nodes": [[["in", 0, 0, {}]]],
             "config": {"name": "s", "layers": [
              {"class_name": "Dense", "config": {"name": "d", "units": 3}}]}}],
            "input_layers": [["in", 0, 0]], "output_layers": [["s", 1, 0]]}}
          """), keras: KerasVersion("2.3.1"))
    #expect(model.layers.last?.output == .known(.tensor([nil, 3])))
    #expect(model.layers.last?.tally?.elements == 15)
  }

  @Test("list layers by their distance from the outputs, as loading sorts them")
  func order() throws {
    func input(_ name: String) -> String {
      """
      {"class_name": "InputLayer", "name": "\(name)", "inbound_nodes": [],
       "config": {"name": "\(name)", "batch_input_shape": [null, 5, 4]}}
      """
    }
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Functional", "config": {"name": "m", "layers": [
            \(input("query")), \(input("value")), \(input("key")),
            {"class_name": "MultiHeadAttention", "name": "a",
             "config": {"name": "a", "num_heads": 1, "key_dim": 2}, "inbound_nodes": [
              [["query", 0, 0, {"value": ["value", 0, 0], "key": ["key", 0, 0]}]]]}],
            "input_layers": [["query", 0, 0], ["value", 0, 0], ["key", 0, 0]],
            "output_layers": [["a", 0, 0]]}}
          """), keras: .latest(.tensorFlow))
    #expect(model.layers.map(\.name) == ["query", "key", "value", "a"])
  }

  /// Keras 3.5.0, 3.6.0, 3.10.0 and 3.15.0 tell (3, 4).
  @Test("work operations out for a call with other shapes than those that are recorded")
  func operationInCall() throws {
    func recorded(_ layer: String) -> String {
      """
      [{"args": [{"class_name": "__keras_tensor__", "config":
        {"shape": [null, 5], "dtype": "float32", "keras_history": ["\(layer)", 0, 0]}}], "kwargs": {}}]
      """
    }
    let model = try ModelDeclaration(
      config: JSONValue(
        parsing: """
          {"class_name": "Sequential", "config": {"name": "outer", "layers": [
            {"class_name": "InputLayer", "config": {"name": "x", "batch_shape": [3, 5]}},
            {"class_name": "Functional", "config": {"name": "inner", "layers": [
              {"class_name": "InputLayer", "name": "i", "inbound_nodes": [],
               "config": {"name": "i", "batch_shape": [null, 5]}},
              {"class_name": "Abs", "module": "keras.src.ops.numpy", "name": "abs", "config": {},
               "inbound_nodes": \(recorded("i"))},
              {"class_name": "Dense", "module": "keras.layers", "name": "d",
               "config": {"name": "d", "units": 4}, "inbound_nodes": \(recorded("abs"))}],
              "input_layers": [["i", 0, 0]], "output_layers": [["d", 0, 0]]}}]}}
          """), keras: KerasVersion(line: .keras3, major: 3, minor: 5))
    #expect(model.output == .known(.tensor([3, 4])))
  }

  private static func inner(_ key: String) -> String {
    """
    {"name": "inner", "layers": [
      {"class_name": "InputLayer", "name": "i", "inbound_nodes": [],
       "config": {"name": "i", "\(key)": [null, 4]}},
      {"class_name": "Dense", "name": "d", "config": {"name": "d", "units": 3},
       "inbound_nodes": [[["i", 0, 0, {}]]]}],
      "input_layers": [["i", 0, 0]], "output_layers": [["d", 0, 0]]}
    """
  }
}
