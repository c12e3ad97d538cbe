import Testing

@testable import KerasArchitecture

@Suite("Attention")
struct AttentionTests {
  static let query: Shape = [nil, 5, 8]
  static let value: Shape = [nil, 6, 7]
  static let heads = #"{"num_heads": 2, "key_dim": 3, "value_dim": 4, "use_gate": true}"#

  @Test("with several heads has a projection for each role")
  func projections() throws {
    let call = LayerCall([.tensor(Self.query), .tensor(Self.value)])
    let inference = try LayerCase.layer("MultiHeadAttention", Self.heads).infer(call)
    #expect(inference.output == .known(.tensor(Self.query)))
    let weights = try #require(inference.weights.value)
    #expect(
      weights.map { "\($0.scope) \($0.shape)" } == [
        "query [8, 2, 3]", "query [2, 3]", "key [7, 2, 3]", "key [2, 3]", "gate [8, 2, 4]",
        "gate [2, 4]", "value [7, 2, 4]", "value [2, 4]", "attention_output [2, 4, 8]",
        "attention_output [8]",
      ])
    #expect(inference.formula?.value == WeightTally(weights)?.elements)
    #expect(weights.first?.store == "query_dense" && weights[4].store == "_gate_dense")
  }

  @Test("takes its tensors by name, as the call that built it gives them")
  func names() throws {
    let call = LayerCall(
      [],
      keywords: [.init("query", .tensor(Self.query)), .init("value", .tensor(Self.value))])
    let weights = try LayerCase.layer("MultiHeadAttention", Self.heads).infer(call).weights
    #expect(weights.value?.count == 10)
  }

  @Test("has the shapes in its settings that TensorFlow built it with")
  func builtShapes() throws {
    let settings =
      #"{"num_heads": 2, "key_dim": 3, "query_shape": [null, 5, 8], "value_shape": [null, 5, 8]}"#
    let weights = try LayerCase.layer(
      "MultiHeadAttention", settings, keras: .latest(.tensorFlow)
    ).infer(LayerCall(shapes: [nil])).weights.value
    #expect(weights?.first?.shape == [8, 2, 3])
    #expect(weights?.first?.store == "_query_dense")
  }

  @Test(
    "returns its scores if asked to",
    arguments: [
      (.latest(.keras3), [nil, 2, 5, 5]), (.latest(.tensorFlow), [nil, 2, 5, 6]),
    ] as [(KerasVersion, Shape)])
  func scores(keras: KerasVersion, scores: Shape) throws {
    let call = LayerCall(
      [.tensor(Self.query)],
      keywords: [
        .init("value", .tensor(Self.value)),
        .init("return_attention_scores", .literal(.bool(true))),
      ])
    let layer = try LayerCase.layer(
      "MultiHeadAttention", #"{"num_heads": 2, "key_dim": 3}"#, keras: keras)
    #expect(layer.infer(call).output == .known(.tensors([Self.query, scores])))
  }

  @Test("without projections mixes the values", arguments: cases)
  func mixture(_ test: LayerCase) throws { try test.check() }

  static let cases: [LayerCase] = [
    LayerCase(
      "Attention", #"{"use_scale": true, "score_mode": "concat"}"#, on: query, value,
      gives: [nil, 5, 7], weights: ["scale []", "concat_score_weight []"]),
    LayerCase(
      "Attention", "{}", on: query, value, gives: query,
      keras: KerasVersion(line: .keras3, major: 3)),
    LayerCase(
      "AdditiveAttention", "{}", on: query, value, gives: [nil, 5, 7], weights: ["scale [8]"]),
    LayerCase(
      "AdditiveAttention", "{}", on: query, value, gives: [nil, 5, 7], weights: ["scale [7]"],
      keras: .latest(.tensorFlow)),
  ]
}
