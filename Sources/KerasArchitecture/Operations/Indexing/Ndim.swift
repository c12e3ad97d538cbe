/// The number of axes, of which Keras makes a shape by mistake (keras 3.15.1 `ops/numpy.py`,
/// `Ndim`).
struct Ndim: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Ndim")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { [input.rank] }
}
