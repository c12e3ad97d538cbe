/// The area under a curve along an axis (keras 3.15.1 `ops/numpy.py`, `Trapezoid`).
struct Trapezoid: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Trapezoid")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let axis, input.rank > 0 else { return input }
    return try input.reduced(over: [axis], keepingAxes: false)
  }
}
