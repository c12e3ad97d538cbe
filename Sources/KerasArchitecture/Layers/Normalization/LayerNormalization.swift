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
