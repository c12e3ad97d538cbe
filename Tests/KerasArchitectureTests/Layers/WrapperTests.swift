import Testing

@testable import KerasArchitecture

@Suite("Wrappers")
struct WrapperTests {
  static let lstm = #""layer": {"class_name": "LSTM", "config": {"name": "l", "units": 4}}"#

  @Test(
    "join what the layer returns forwards and backwards",
    arguments: [
      ("", [[nil, 8]]), (#", "merge_mode": "ave""#, [[nil, 4]]),
      (#", "merge_mode": null"#, [[nil, 4], [nil, 4]]),
    ] as [(String, [Shape?])])
  func directions(mode: String, shapes: [Shape?]) throws {
    let inference = try infer("Bidirectional", "{\(Self.lstm)\(mode)}", on: [nil, 6, 3])
    #expect(inference.output.value?.shapes == shapes)
    #expect(inference.formula?.description == "2 × (4 × (3 × 4 + 4 × 4 + 4))")
    #expect(inference.parts.map(\.name) == ["forward_l", "backward_l"])
    #expect(inference.weights.value?.map(\.store).first == "forward_layer/cell")
  }

  @Test("believe the forward layer alone about the width, unless TensorFlow traced both")
  func unlikeDirections() throws {
    let back = #""backward_layer": {"class_name": "LSTM", "config": {"name": "b", "units": 5}}"#
    let settings = "{\(Self.lstm), \(back)}"
    let width = { (keras: KerasVersion) in
      try self.infer("Bidirectional", settings, on: [nil, 6, 3], keras: keras).output.value?.shapes
    }
    #expect(try width(.latest(.keras3)) == [[nil, 8]])
    #expect(try width(.latest(.tensorFlow)) == [[nil, 9]])
  }

  @Test("apply a layer to every step")
  func steps() throws {
    let settings = #"{"layer": {"class_name": "Dense", "config": {"name": "d", "units": 7}}}"#
    let inference = try infer("TimeDistributed", settings, on: [nil, nil, 5, 3])
    #expect(inference.output == .known(.tensor([nil, nil, 5, 7])))
    #expect(inference.weights.value?.map(\.store) == ["layer", "layer"])
    #expect(try infer("TimeDistributed", settings, on: [nil, 3]).output.reason != nil)
  }

  @Test("hold the layer's kernel themselves where they normalize it")
  func spectralNorm() throws {
    let dense = #""layer": {"class_name": "Dense", "config": {"name": "d", "units": 7}}"#
    let weights = try #require(
      try infer("SpectralNormalization", "{\(dense)}", on: [nil, 3]).weights.value)
    #expect(weights.map(\.name) == ["kernel", "vector_u", "bias"])
    #expect(weights.map(\.shape) == [[3, 7], [1, 7], [7]])
    #expect(weights.map(\.isTrainable) == [true, false, true])
    #expect(weights[1].storeIndex == 1)
  }

  @Test(
    "freeze what they hold, but not in every version",
    arguments: [
      (KerasVersion(line: .keras2, major: 2, minor: 0, patch: 8), 256),
      (KerasVersion(line: .keras2, major: 2, minor: 1, patch: 6), 0),
      (KerasVersion(line: .tensorFlow, major: 2, minor: 4), 256),
      (KerasVersion(line: .tensorFlow, major: 2, minor: 12), 0), (.latest(.keras3), 0),
    ])
  func freezing(keras: KerasVersion, trainable: Int) throws {
    let config = #"""
      {"class_name": "Sequential", "config": {"name": "s", "layers": [
        {"class_name": "Bidirectional", "config": {"name": "b", "trainable": false,
          "batch_input_shape": [null, 6, 3], \#(Self.lstm)}}]}}
      """#
    let model = try ModelDeclaration(config: try JSONValue(parsing: config), keras: keras)
    let weights = try #require(model.layers.first?.weights.value)
    #expect(WeightTally(weights)?.trainableElements == trainable)
  }

  private func infer(
    _ className: String, _ settings: String, on input: Shape,
    keras: KerasVersion = .latest(.keras3)
  ) throws -> Inference {
    try LayerCase.layer(className, settings, keras: keras).infer(LayerCall(shapes: [input]))
  }
}
