/// A tensor brought to a shape, as `tf.broadcast_to` does it: sizes that the model computes are those
/// of the tensor, unless these are 1.
struct OpenBroadcast: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard sizes.count >= input.rank else {
      throw .impossible("\(input) brought to the shape \(Shape(sizes))")
    }
    return try .broadcast(input, Shape(sizes))
  }
}
