/// An operation along axes that keeps the shape (keras 3.15.1 `ops/numpy.py`, `ops/nn.py`).
struct AlongAxisOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations(
    "Flip", "LogSoftmax", "Normalize", "Roll", "Softmax", "Sparsemax")

  let axes: IntegerOrList?

  init(_ config: LayerConfig) throws(ConfigError) {
    let isFlippedByDefault = ["Flip", "Roll"].contains(config.className)
    axes = try config["axis", default: isFlippedByDefault ? nil : IntegerOrList(.integer(-1))]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    for axis in axes?.values ?? [] { _ = try input.index(ofAxis: axis) }
    return input
  }
}
