/// Which of the first places of a row lie before its length, as `tf.sequence_mask` tells.
struct CreatedMask: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let length: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config["maxlen", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { Shape(input.sizes + [length]) }
}
