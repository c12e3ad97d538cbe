/// A table of vectors, looked up by number.
///
/// keras 3.15.1 `layers/core/embedding.py`, keras 2.3.1 and 1.2.2 `layers/embeddings.py`.
struct Embedding: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Embedding")]

  let count: Int
  let features: Int
  let lora: LowRankAdaptation?
  let quantization: Quantization?
  private let tableName: String
  /// The sizes that the axes after that of the batch have by the settings.
  private let lengths: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config.positive("input_dim")
    features = try config.positive("output_dim")
    lora = try LowRankAdaptation(config)
    quantization = try Quantization(config)
    tableName = config.keras.line == .keras1 ? config.keras.kernelName : "embeddings"
    lengths = try config.inputLengths
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    var result = input
    if !lengths.isEmpty {
      guard lengths.count == input.rank - 1 else {
        throw .impossible("input_length \(Shape(lengths)) with an input of the shape \(input)")
      }
      for (index, length) in lengths.enumerated() {
        guard let length else { continue }
        guard [nil, length].contains(input.sizes[index + 1]) else {
          throw .impossible("input_length \(length) with an input of the shape \(input)")
        }
        result.sizes[index + 1] = length
      }
    }
    result.sizes.append(features)
    return result
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] { adapted(try table) }

  /// The weights that hold the table.
  var table: [WeightSpec] {
    get throws(ShapeError) {
      try quantization?.weights(ofTable: count, features: features)
        ?? [WeightSpec(tableName, [count, features])]
    }
  }

  /// The weights with what LoRA adds to them.
  func adapted(_ weights: [WeightSpec]) -> [WeightSpec] {
    lora?.adapting(weights, "embeddings", of: [count, features]) ?? weights
  }
}

extension LayerConfig {
  /// The sizes of the input that Keras 1 and 2 note in an embedding, and put into its output; the
  /// others take the shape from the tensor alone.
  fileprivate var inputLengths: [Int?] {
    get throws(ConfigError) {
      guard [.keras1, .keras2].contains(keras.line), let json = json("input_length"), !json.isNull
      else { return [] }
      if let length = Int(json) { return [length] }
      guard let lengths = [Int?](json) else {
        throw ConfigError("input_length", "is \(json.kind), not an integer or a list of integers")
      }
      return lengths
    }
  }
}
