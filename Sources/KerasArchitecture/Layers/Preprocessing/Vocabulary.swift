/// The terms that a lookup layer knows, as far as its settings tell how many they are.
struct Vocabulary: Sendable {
  /// How its terms are returned; `nil` for the forms of TensorFlow before 2.6.
  let mode: CategoryOutput?
  /// The size of the axis that counts terms; `nil` inside where none has been learned.
  let depth: Inferred<Int?>
  /// Whether the settings hold the terms, so that none is learned.
  let isGiven: Bool
  /// The Keras around it.
  let keras: KerasVersion

  init(_ config: LayerConfig) throws(ConfigError) {
    keras = config.keras
    mode = try config.categoryOutput(default: .int)
    let terms = config.json("vocabulary") ?? .null
    isGiven = !terms.isNull
    let limit = try config.optionalCount("max_tokens")
    let size = try config.optionalCount("vocabulary_size")
    if try config["pad_to_max_tokens", default: false] {
      depth = limit.map { .known($0) } ?? .unknown("it has no max_tokens")
    } else if let size {
      depth = .known(size)
    } else if let terms = terms.array {
      let strangers = try config.optionalCount("num_oov_indices") ?? 1
      let stranger = config.json("oov_token") ?? .string("[UNK]")
      // A list may begin with the terms for strangers, and need not.
      let lead = terms.prefix(strangers)
      let isComplete = lead.count == strangers && lead.allSatisfy { $0 == stranger }
      depth = .known(isComplete ? terms.count : terms.count + strangers)
    } else if keras.line == .keras3, config.json("vocabulary_size") != nil {
      depth = .known(nil)
    } else {
      depth = .unknown("its vocabulary is not among its settings")
    }
  }

  /// The shape of terms of the shape `input`.
  func shape(of input: Shape) throws(ShapeError) -> Shape {
    guard let mode else { throw .unknown(CategoryOutput.unknownEncoding) }
    if mode == .int { return input }
    let depth = try depth.get()
    guard keras.line == .keras3 else { return try mode.traced(input, depth: depth) }
    guard keras.isAtLeast(3, 14) else { return Shape(input.sizes.prefix(1) + [depth]) }
    let keepsLast = mode == .oneHot && (input.rank < 2 || input.sizes.last != .some(1))
    return Shape((keepsLast ? input.sizes : input.sizes.dropLast()) + [depth])
  }

  /// What TensorFlow learns of how many texts have a term; Keras 3 keeps it outside of its weights.
  func weights() throws(ShapeError) -> [WeightSpec] {
    guard let mode else { throw .unknown(CategoryOutput.unknownEncoding) }
    guard mode == .tfIdf, keras.line == .tensorFlow else { return [] }
    var weights = [WeightSpec.growing("idf_weights", [0])]
    if !isGiven {
      weights.append(WeightSpec("num_documents", [], trainable: false, dtype: "int64"))
    }
    // An archive keeps the frequencies beside its variables, under their name.
    for index in weights.indices { weights[index].storage = .legacyOnly }
    return weights
  }
}
