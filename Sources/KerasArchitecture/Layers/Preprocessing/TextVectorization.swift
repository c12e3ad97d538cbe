/// Texts as numbers of their words (keras 3.15.1 and 2.15.0
/// `layers/preprocessing/text_vectorization.py`).
struct TextVectorization: SingleInputLayer {
  static let classes: [LayerClass] = ["TextVectorization"]

  let vocabulary: Vocabulary
  /// The number of words returned of each text; `nil` for those of the longest.
  let length: Int?
  /// Whether texts are split into words.
  let splits: Bool
  private let isPlain: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    vocabulary = try Vocabulary(config)
    length = try config.optionalCount("output_sequence_length")
    let split = config.json("split") ?? .string("whitespace")
    splits = !split.isNull
    let joins = config.json("ngrams") ?? .null
    isPlain =
      (split.isNull ? joins.isNull : split.string != nil)
      && !(config.json("output_mode")?.isNull ?? false)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let batch = Array(input.sizes.prefix(1))
    if vocabulary.keras.line == .keras3 {
      if vocabulary.mode == .int { return Shape(batch + [length]) }
      guard !splits else { return try vocabulary.shape(of: Shape(input.sizes + [nil])) }
      return try vocabulary.shape(of: input.rank < 2 ? Shape(input.sizes + [1]) : input)
    }
    guard isPlain else { throw .unknown("its splitting is code") }
    guard splits else {
      guard vocabulary.mode == .int, length != nil else { return try vocabulary.shape(of: input) }
      guard input.rank == 2 else { throw .unknown("its cutting of \(input) is not known") }
      return Shape(batch + [nil])
    }
    if vocabulary.mode == .int { return Shape(batch + [length]) }
    return try vocabulary.shape(of: Shape(batch + [nil]))
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    try vocabulary.weights()
  }
}
