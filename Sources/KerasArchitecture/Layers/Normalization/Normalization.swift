/// Normalizes the features by statistics that are given, or taken from data before training.
///
/// keras 3.15.1 and 2.15.0 `layers/preprocessing/normalization.py`.
struct Normalization: SingleInputLayer {
  static let classes: [LayerClass] = ["Normalization"]

  let axes: [Int]
  /// Whether the settings hold the statistics, so that no weights do.
  let isGiven: Bool
  private let countType: String

  init(_ config: LayerConfig) throws(ConfigError) {
    let axis: IntegerOrList? = try config["axis", default: nil]
    axes = axis?.values ?? (config.json("axis") == nil ? [-1] : [])
    isGiven = !(config.json("mean") ?? .null).isNull
    countType = config.keras.line == .keras3 ? "int32" : "int64"
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    guard !isGiven else { return [] }
    var indices: [Int] = []
    for axis in axes { indices.append(try input.index(ofAxis: axis)) }
    let shape = try input.sizes(ofAxes: indices.sorted())
    return [
      .fixed("mean", shape),
      .fixed("variance", shape),
      .fixed("count", [], countType),
    ]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let statistics = try weights(for: input).dropLast()
    return Formula.copies(Array(statistics)).map { $0 + 1 }
  }
}
