/// How often each number occurs (keras 3.15.1 `ops/numpy.py`, `Bincount`).
struct Bincount: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Bincount")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    Shape(input.sizes.dropLast() + [nil])
  }
}
