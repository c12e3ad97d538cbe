/// The elements of every sample in a row, as `keras.backend.batch_flatten` lays them out.
struct BatchFlatten: SingleInputLayer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    // The function computes the number of elements of a sample, which TensorFlow follows only if
    // the whole shape is known.
    try input.elementCount() == nil
      ? [nil, nil] : [input.sizes.first ?? 1, try input.elementsPerSample()]
  }
}
