/// Axes of size 1 taken away (keras 3.15.1 `ops/numpy.py`, `Squeeze`).
struct Squeeze: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Squeeze")

  let axes: IntegerOrList?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.squeezed(atAxes: axes?.values)
  }
}
