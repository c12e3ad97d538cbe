/// Vectors with a single one, as `tf.one_hot` makes them.
struct CreatedOneHot: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let depth: Int?
  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    depth = try config["depth", default: nil]
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.inserting(depth, atAxis: axis)
  }
}
