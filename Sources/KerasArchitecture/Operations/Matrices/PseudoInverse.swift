/// The pseudo-inverses of matrices (keras 3.15.1 `ops/linalg.py`, `Pinv`).
struct PseudoInverse: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Pinv")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.swapping(-1, -2) }
}
