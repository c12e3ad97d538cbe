/// The differences of neighbours along an axis (keras 3.15.1 `ops/numpy.py`, `Diff`).
struct Diff: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Diff")

  let order, axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    order = try config["n", default: 1]
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.changing(axis: axis) { max($0 - order, 0) }
  }
}
