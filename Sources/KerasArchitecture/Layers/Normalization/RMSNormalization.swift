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
