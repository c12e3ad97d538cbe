/// Tensors with a new last axis of two: edges in both directions (keras 3.15.1 `ops/image.py`,
/// `SobelEdges`), parts of complex numbers (`ops/math.py`, `ViewAsReal`).
struct PairOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("SobelEdges", "ViewAsReal")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { Shape(input.sizes + [2]) }
}
