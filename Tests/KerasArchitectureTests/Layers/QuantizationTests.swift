import Testing

@testable import KerasArchitecture

@Suite("Quantized layers")
struct QuantizationTests {
  @Test(
    "have the parameters that Keras 3.15.1 counts",
    arguments: [
      (#""int8_from_float32""#, 2_064), (policy("int8"), 2_064), (policy("int4/128"), 1_320),
      (policy("int4/-1"), 1_040), (policy("float8"), 5_131), (policy("gptq/4/64"), 1_352),
      (policy("gptq/8/-1"), 2_328), (policy("awq/4/64"), 1_608), (#""float32""#, 2_056),
    ])
  func dense(dtype: String, expected: Int) throws {
    let layer = try LayerCase.layer("Dense", #"{"units": 8, "dtype": \#(dtype)}"#)
    let inference = layer.infer(LayerCall(shapes: [[nil, 256]]))
    #expect(inference.weights.value.flatMap { WeightTally($0)?.elements } == expected)
  }

  @Test("have their bias first in Keras 3.1, and none that training changes")
  func biasFirst() throws {
    let config = LayerConfig(
      className: "Dense",
      settings: JSONObject([
        "units": .integer(5), "dtype": try JSONValue(parsing: Self.policy("int8")),
      ]), context: ArchitectureContext(keras: KerasVersion(line: .keras3, major: 3, minor: 1)))
    let weights = try Dense(config).weights(for: [nil, 6])
    #expect(
      weights.map { "\($0.name) \($0.shape)" } == [
        "bias [5]", "kernel [6, 5]", "kernel_scale [1, 5]",
      ])
    #expect(WeightTally(weights)?.trainableElements == 0)
  }

  @Test(
    "have their values at the places where an archive keeps them",
    arguments: [
      ("Dense", policy("int8"), ["kernel [6, 5]", "bias [5]", "kernel_scale [5]"]),
      (
        "Dense", policy("int4/4"),
        [
          "kernel [6, 3]", "bias [5]", "kernel_scale [2, 5]", "kernel_zero [2, 5]", "g_idx [6]",
        ]
      ),
      (
        "Dense", policy("gptq/4/4"),
        [
          "bias [5]", "kernel [3, 6]", "kernel_scale [5, 2]", "kernel_zero [5, 2]", "g_idx [6]",
        ]
      ),
      ("Embedding", policy("int8"), ["embeddings [20, 8]", "embeddings_scale [20]"]),
      ("Embedding", policy("int4/-1"), ["embeddings [20, 4]", "embeddings_scale [20]"]),
    ])
  func order(className: String, dtype: String, expected: [String]) throws {
    let layer = try LayerCase.layer(
      className, #"{"units": 5, "input_dim": 20, "output_dim": 8, "dtype": \#(dtype)}"#)
    let inference = layer.infer(LayerCall(shapes: [[nil, 6]]))
    #expect(inference.weights.value?.map { "\($0.name) \($0.shape)" } == expected)
  }

  @Test("packed along the inputs before Keras 3.14")
  func beforeBlocks() throws {
    let keras = KerasVersion(line: .keras3, major: 3, minor: 12)
    let layer = try LayerCase.layer(
      "Dense", #"{"units": 5, "dtype": \#(Self.policy("int4"))}"#, keras: keras)
    let inference = layer.infer(LayerCall(shapes: [[nil, 7]]))
    #expect(inference.weights.value?.map(\.shape) == [[4, 5], [5], [5]])
  }

  @Test("a mode of the future leaves the weights open")
  func unknownMode() throws {
    let layer = try LayerCase.layer("Dense", #"{"units": 5, "dtype": \#(Self.policy("int1"))}"#)
    let inference = layer.infer(LayerCall(shapes: [[nil, 7]]))
    #expect(inference.weights.reason == "its quantization int1 is not known")
    #expect(inference.output == .known(.tensor([nil, 5])))
  }

  static func policy(_ mode: String) -> String {
    #"{"class_name": "QuantizedDTypePolicy", "config": {"mode": "\#(mode)", "source_name": "float32"}}"#
  }
}
