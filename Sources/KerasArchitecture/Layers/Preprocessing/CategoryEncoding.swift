/// Numbers of categories as vectors (keras 3.15.1 and 2.15.0
/// `layers/preprocessing/category_encoding.py`).
struct CategoryEncoding: SingleInputLayer {
  static let classes: [LayerClass] = ["CategoryEncoding"]

  let depth: Int?
  let mode: CategoryOutput?
  private let isTraced: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    depth = try config.optionalCount("num_tokens")
    mode = try config.categoryOutput(default: .multiHot)
    isTraced = config.keras.line != .keras3
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let depth, let mode else { throw .unknown(CategoryOutput.unknownEncoding) }
    if isTraced { return try mode.traced(input, depth: depth) }
    let keepsLast = mode == .oneHot && (input.sizes.last != .some(1) || input.rank == 1)
    return Shape((keepsLast ? input.sizes : input.sizes.dropLast()) + [depth])
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    guard mode != nil else { throw .unknown(CategoryOutput.unknownEncoding) }
    return []
  }
}
