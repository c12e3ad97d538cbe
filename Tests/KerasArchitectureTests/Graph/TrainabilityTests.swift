import Testing

@testable import KerasArchitecture

/// What frozen layers come to once they are loaded: the counts are those that Keras printed of the
/// same models, saved and loaded again.
@Suite("Trainability")
struct TrainabilityTests {
  @Test(
    "freezes the variables of a layer of Keras 3, not those of layers inside it",
    arguments: [
      ("Dense", #""units": 3"#, 0, 18),
      ("LSTM", #""units": 3"#, 0, 108),
      ("ConvLSTM1D", #""filters": 2, "kernel_size": [2]"#, 88, 88),
      ("Bidirectional", #""layer": \#(lstm)"#, 216, 216),
      ("TimeDistributed", #""layer": \#(dense)"#, 18, 18),
      ("RNN", #""cell": {"class_name": "LSTMCell", "config": {"units": 3}}"#, 108, 108),
    ])
  func insideKeras3(className: String, settings: String, trainable: Int, count: Int) throws {
    let shape = className == "ConvLSTM1D" ? "[null, 4, 5, 3]" : "[null, 4, 5]"
    let layer = Self.layer(className, "x", #"\#(settings), "trainable": false"#)
    let row = try #require(
      ModelDeclaration(config: Self.chain(layer, shape), keras: .latest(.keras3)).layers.first)
    let weights = try #require(row.weights.value)
    #expect(WeightTally(weights)?.elements == count)
    #expect(WeightTally(weights)?.trainableElements == 0)
    #expect(WeightTally(weights.asVariables)?.trainableElements == trainable)
  }

  @Test(
    "restores the setting of a nested model as that Keras does",
    arguments: [
      (KerasVersion.latest(.keras3), "Functional", 0),
      (.latest(.keras3), "Sequential", 18),
      (.latest(.tensorFlow), "Functional", 18),
    ])
  func nestedModels(keras: KerasVersion, className: String, trainable: Int) throws {
    let key = keras.line == .keras3 ? "batch_shape" : "batch_input_shape"
    let members = """
      {"class_name": "InputLayer", "name": "in", "inbound_nodes": [],
       "config": {"name": "in", "\(key)": [null, 4, 5]}},
      {"class_name": "Dense", "name": "d", "config": {"name": "d", "units": 3},
       "inbound_nodes": [[["in", 0, 0, {}]]]}
      """
    let ends =
      className == "Sequential"
      ? "" : #", "input_layers": [["in", 0, 0]], "output_layers": [["d", 0, 0]]"#
    let inner = Self.layer(
      className, "inner", #""trainable": false, "layers": [\#(members)]\#(ends)"#)
    let model = try ModelDeclaration(
      config: Self.chain(inner, "[null, 4, 5]", input: key), keras: keras)
    let weights = try #require(model.layers.first?.weights.value)
    #expect(WeightTally(weights)?.trainableElements == trainable)
  }

  @Test("sets what a Bidirectional of Keras 2 holds to its own setting, to true as well")
  func bidirectionalOfKeras2() throws {
    let frozen = Self.layer("LSTM", "l", #""units": 3, "trainable": false"#)
    let layer = Self.layer("Bidirectional", "b", #""trainable": true, "layer": \#(frozen)"#)
    for (line, trainable) in [(KerasVersion.Line.keras2, 216), (.tensorFlow, 0), (.keras3, 0)] {
      let model = try ModelDeclaration(
        config: Self.chain(
          layer, "[null, 4, 5]", input: line == .keras3 ? "batch_shape" : "batch_input_shape"),
        keras: .latest(line))
      let weights = try #require(model.layers.last?.weights.value)
      #expect(WeightTally(weights)?.trainableElements == trainable)
    }
  }

  private static let lstm = layer("LSTM", "l", #""units": 3"#)
  private static let dense = layer("Dense", "d", #""units": 3"#)

  private static func layer(_ className: String, _ name: String, _ settings: String) -> String {
    #"{"class_name": "\#(className)", "config": {"name": "\#(name)", \#(settings)}}"#
  }

  /// A Sequential model of an input and one layer.
  private static func chain(
    _ layer: String, _ shape: String, input key: String = "batch_shape"
  ) throws -> JSONValue {
    try JSONValue(
      parsing: """
        {"class_name": "Sequential", "config": {"name": "model", "layers": [
          {"class_name": "InputLayer", "config": {"name": "in", "\(key)": \(shape)}},
          \(layer)]}}
        """)
  }
}
