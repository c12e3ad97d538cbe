/// Terms as their numbers in a vocabulary (keras 3.15.1 and 2.15.0
/// `layers/preprocessing/index_lookup.py`).
struct Lookup: SingleInputLayer {
  static let classes: [LayerClass] = ["IndexLookup", "IntegerLookup", "StringLookup"]

  let vocabulary: Vocabulary

  init(_ config: LayerConfig) throws(ConfigError) {
    vocabulary = try Vocabulary(config)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try vocabulary.shape(of: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    try vocabulary.weights()
  }
}
