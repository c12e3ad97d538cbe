/// A layer whose output has the shape of its input and that holds no weights Keras counts.
struct ShapePreserving: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Activation"), .all("Dropout")]

  init(_ config: LayerConfig) {}
}
