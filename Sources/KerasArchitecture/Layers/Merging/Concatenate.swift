/// Joins tensors along an axis.
///
/// keras 3.15.1 `layers/merging/concatenate.py`.
struct Concatenate: Layer {
  static let classes: [LayerClass] = ["Concatenate"]

  let axis: Int
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
    fillsOpenSizes = config.keras.line == .tensorFlow
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(
      try .concatenated(call.mergedShapes, axis: axis, fillsOpenSizes: fillsOpenSizes))
  }
}
