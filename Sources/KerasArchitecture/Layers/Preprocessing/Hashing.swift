/// Categories as the bins that a hash puts them into (keras 3.15.1 and 2.15.0
/// `layers/preprocessing/hashing.py`, `layers/preprocessing/hashed_crossing.py`).
struct Hashing: Layer {
  static let classes: [LayerClass] = ["Hashing", "HashedCrossing"]

  let bins: Int
  let mode: CategoryOutput?
  /// Whether it takes several tensors and returns their combinations.
  let crosses: Bool
  private let isTraced: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    bins = try config.positive("num_bins")
    mode = try config.categoryOutput(default: .int)
    crosses = config.className == "HashedCrossing"
    isTraced = config.keras.line != .keras3
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try encoded(call.input))
  }

  private func encoded(_ input: Shape) throws(ShapeError) -> Shape {
    guard let mode else { throw .unknown(CategoryOutput.unknownEncoding) }
    if isTraced { return try mode.traced(input, depth: bins) }
    if mode == .int { return input }
    let keepsLast = crosses && mode == .oneHot && input.sizes.last != .some(1)
    return Shape((keepsLast ? input.sizes : input.sizes.dropLast()) + [bins])
  }
}
