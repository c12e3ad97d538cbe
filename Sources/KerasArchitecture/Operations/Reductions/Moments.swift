/// Mean and variance over some axes (keras 3.15.1 `ops/nn.py`).
struct Moments: Layer {
  static let classes: [LayerClass] = .operations("Moments")

  let axes: IntegerOrList?
  let keepsAxes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axes", default: nil]
    keepsAxes = try config["keepdims", default: false]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shape = try call.input.reduced(over: axes?.values, keepingAxes: keepsAxes)
    return .tensors([shape, shape])
  }
}
