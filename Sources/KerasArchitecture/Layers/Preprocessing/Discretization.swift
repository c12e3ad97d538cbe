/// Numbers as the bins they fall into (keras 3.15.1 and 2.15.0
/// `layers/preprocessing/discretization.py`).
struct Discretization: SingleInputLayer {
  static let classes: [LayerClass] = ["Discretization"]

  /// The number of bins; `nil` where it is learned and the settings do not hold what was.
  let depth: Int?
  let mode: CategoryOutput?
  private let keras: KerasVersion
  private let learns: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let boundaries: [JSONValue]? = try config["bin_boundaries", "bins", default: nil]
    let bins = try config.optionalCount("num_bins")
    keras = config.keras
    depth = boundaries.map { $0.count + 1 } ?? (keras.line == .keras3 ? bins : nil)
    learns = boundaries == nil
    mode = try config.categoryOutput(default: .int)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    if mode == .int { return input }
    guard let depth, let mode else { throw .unknown("its bins are learned") }
    guard keras.line == .keras3 else { return try mode.traced(input, depth: depth) }
    // Keras 3 did not tell the shape of its encodings before 3.14.
    guard keras.isAtLeast(3, 14) else { return input }
    if mode == .oneHot {
      let replacesLast = input.rank > 1 && input.sizes.last == .some(1)
      return Shape((replacesLast ? input.sizes.dropLast() : input.sizes[...]) + [depth])
    }
    return input.rank < 2
      ? [depth] : Shape(input.sizes.prefix(1) + input.sizes.dropFirst(2) + [depth])
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    guard learns, keras.line == .tensorFlow else { return [] }
    guard keras.isAtLeast(2, 6) else { throw .unknown(CategoryOutput.unknownEncoding) }
    return [.growing("summary", [2, 0], dtype: "float32")]
  }
}

extension WeightSpec {
  /// A weight that takes the size of what was learned; Keras counts no element of it.
  static func growing(_ name: String, _ shape: [Int], dtype: String? = nil) -> WeightSpec {
    var weight = WeightSpec(name, shape, trainable: false, dtype: dtype)
    weight.isGrowing = true
    return weight
  }
}
