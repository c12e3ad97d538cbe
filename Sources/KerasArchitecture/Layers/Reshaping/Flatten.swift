/// Puts all axes after that of the batch into one.
///
/// keras 3.15.1 `layers/reshaping/flatten.py`. The order of axes does not change the size.
struct Flatten: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Flatten")]

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    Shape([input.sizes.first ?? nil, try input.elementsPerSample()])
  }
}
