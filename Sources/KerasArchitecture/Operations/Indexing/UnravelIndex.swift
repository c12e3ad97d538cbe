/// Positions in a row as positions along axes (keras 3.15.1 `ops/numpy.py`, `UnravelIndex`).
struct UnravelIndex: Layer {
  static let classes: [LayerClass] = .operations("UnravelIndex")

  private let shape: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let indices = try call.operand(0, "indices")
    try Shape.checkPartCount(shape.rank)
    let part = shape.sizes.contains(nil) ? [nil] : indices
    return .tensors(shape.sizes.map { _ in part })
  }
}
