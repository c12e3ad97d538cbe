/// The tensor and its negative one after the other, as `tf.nn.crelu` puts them.
struct ConcatenatedRelu: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try .concatenated([input, input], axis: axis)
  }
}
