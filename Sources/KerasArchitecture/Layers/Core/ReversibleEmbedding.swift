/// An embedding that can also be called the other way round, from features to numbers.
///
/// keras 3.15.1 `layers/core/reversible_embedding.py`; new in 3.12.
struct ReversibleEmbedding: Layer {
  static let classes: [LayerClass] = [LayerClass("ReversibleEmbedding", in: .three)]

  let embedding: Embedding
  let isTied: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    embedding = try Embedding(config)
    isTied = try config["tie_weights", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let positional = call.arguments.dropFirst().first
    let isReversed = (call[keyword: "reverse"] ?? positional)?.literal?.bool ?? false
    let input = try call.input
    return .tensor(
      isReversed
        ? input.replacingLast(with: embedding.count) : try embedding.outputShape(for: input))
  }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    let (count, features) = (embedding.count, embedding.features)
    let reverse =
      try embedding.quantization?.weights(ofReverseTable: count, features: features)
      ?? [WeightSpec("reverse_embeddings", [features, count])]
    return embedding.adapted(try embedding.table + (isTied ? [] : reverse))
  }
}
