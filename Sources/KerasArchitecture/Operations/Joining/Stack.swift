/// Tensors put side by side in a new axis (keras 3.15.1 `ops/numpy.py`, `Stack`).
struct Stack: Layer {
  static let classes: [LayerClass] = .operations("Stack")

  let axis: Int
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    fillsOpenSizes = config.keras.line == .tensorFlow
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try .stacked(call.operandList(0, "x"), axis: axis, fillsOpenSizes: fillsOpenSizes))
  }
}
