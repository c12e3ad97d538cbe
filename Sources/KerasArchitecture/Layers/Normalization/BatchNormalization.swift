/// Normalizes the features by the statistics of the batch, and keeps running ones for prediction.
///
/// keras 3.15.1 and 2.15.0 `layers/normalization/batch_normalization.py`, keras 1.2.2
/// `layers/normalization.py`.
struct BatchNormalization: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("BatchNormalization"),
    LayerClass("SyncBatchNormalization", in: .two),
    LayerClass("BatchNormalizationV1", in: .two), LayerClass("BatchNormalizationV2", in: .two),
  ]

  let axes: [Int]
  let hasGamma: Bool
  let hasBeta: Bool
  let renormalizes: Bool
  private let isVirtual: Bool
  private let statisticNames: [String]
  /// The type of all weights where it is not that of the layer.
  private let dtype: String?

  init(_ config: LayerConfig) throws(ConfigError) {
    let axis: IntegerOrList? = try config["axis", default: nil]
    let isVirtual = !(config.json("virtual_batch_size") ?? .null).isNull
    // With virtual batches the layer has one axis more inside, and saves the axis it uses there.
    axes = (axis?.values ?? [-1]).map { isVirtual && $0 > 0 ? $0 - 1 : $0 }
    self.isVirtual = isVirtual
    hasGamma = try config["scale", default: true]
    hasBeta = try config["center", default: true]
    renormalizes = try config["renorm", default: false]
    // Keras 1 calls the variance a deviation.
    statisticNames =
      config.keras.line == .keras1
      ? ["running_mean", "running_std"] : ["moving_mean", "moving_variance"]
    // TensorFlow computes in halves what it keeps in full precision.
    let policy = config.json("dtype")
    let type = policy?.string ?? policy?["config"]?["name"]?.string
    let isHalf = config.keras.line == .tensorFlow && ["float16", "bfloat16"].contains(type)
    dtype = isHalf ? "float32" : nil
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let shape = try parameterShape(for: input)
    let trained = (hasGamma ? ["gamma"] : []) + (hasBeta ? ["beta"] : [])
    let renormalization = renormalizes ? ["moving_stddev", "renorm_mean", "renorm_stddev"] : []
    return trained.map { WeightSpec($0, shape, dtype: dtype) }
      + (statisticNames + renormalization).map { .fixed($0, shape, dtype) }
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    .copies(try weights(for: input))
  }

  /// The shape of every weight: the size of the axis, or of several axes with all others as 1.
  private func parameterShape(for input: Shape) throws(ShapeError) -> [Int] {
    if axes.count == 1 && !isVirtual { return [try input.size(ofAxis: axes[0])] }
    var shape = Array(repeating: 1, count: input.rank)
    for axis in axes { shape[try input.index(ofAxis: axis)] = try input.size(ofAxis: axis) }
    return isVirtual ? shape.prefix(1) + [1] + shape.dropFirst() : shape
  }
}

extension Formula {
  /// Several weights of one shape: `4 × 64`; `nil` where there are none.
  static func copies(_ weights: [WeightSpec]) -> Formula? {
    weights.first.map { .elements([weights.count] + $0.shape.filter { $0 != 1 }) }
  }
}
