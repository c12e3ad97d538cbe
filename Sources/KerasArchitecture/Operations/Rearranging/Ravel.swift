/// All elements in a row (keras 3.15.1 `ops/numpy.py`, `Ravel`).
struct Ravel: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Ravel")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.flattened() }
}
