/// Tensors put one after the other (keras 3.15.1 `ops/numpy.py`).
struct ConcatenateOperation: Layer {
  static let classes: [LayerClass] = .operations("Concatenate", "Hstack", "Vstack")

  let axis: Int
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    fillsOpenSizes = config.keras.line == .tensorFlow
    axis = config.className == "Hstack" ? 1 : try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(
      try .concatenated(call.operandList(0, "xs"), axis: axis, fillsOpenSizes: fillsOpenSizes))
  }
}
