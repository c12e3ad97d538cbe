/// Normalizes the features of every sample.
///
/// keras 3.15.1 and 2.15.0 `layers/normalization/layer_normalization.py`.
struct LayerNormalization: SingleInputLayer {
  static let classes: [LayerClass] = ["LayerNormalization"]

  let axes: [Int]
  let hasGamma: Bool
  let hasBeta: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config.normalizedAxes
    let scalesOnly: Bool = try config["rms_scaling", default: false]
    hasGamma = try config["scale", default: true] || scalesOnly
    hasBeta = try config["center", default: true] && !scalesOnly
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let shape = try input.sizes(ofAxes: axes)
    return (hasGamma ? [WeightSpec("gamma", shape)] : [])
      + (hasBeta ? [WeightSpec("beta", shape)] : [])
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    .copies(try weights(for: input))
  }
}

/// Divides the features of every sample by their root mean square.
///
/// keras 3.15.1 `layers/normalization/rms_normalization.py`; new in 3.9.
struct RMSNormalization: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("RMSNormalization", in: .three)]

  let axes: [Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config.normalizedAxes
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    [WeightSpec("scale", try input.sizes(ofAxes: axes))]
  }
}

extension LayerConfig {
  /// The axes over which a layer normalizes. Keras 3 sorts a list of them as it stands, so that
  /// those counted from the end come first.
  fileprivate var normalizedAxes: [Int] {
    get throws(ConfigError) {
      let axis: IntegerOrList? = try self["axis", default: nil]
      let axes = axis?.values ?? [-1]
      return keras.line == .keras3 ? axes.sorted() : axes
    }
  }
}

extension Shape {
  /// The sizes of `axes`, which the shapes of weights depend on.
  func sizes(ofAxes axes: [Int]) throws(ShapeError) -> [Int] {
    var sizes: [Int] = []
    for axis in axes { sizes.append(try size(ofAxis: axis)) }
    return sizes
  }
}
