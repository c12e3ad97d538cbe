/// The axes in another order (keras 3.15.1 `ops/numpy.py`, `Transpose`).
struct Transpose: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Transpose")

  let axes: [Int]?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axes", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.transposed(axes) }
}
