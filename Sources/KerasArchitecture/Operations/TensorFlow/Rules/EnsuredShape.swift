/// A tensor that must have a given shape, as `tf.ensure_shape` says.
struct EnsuredShape: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let shape: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let shape = Shape(shape.map { $0 == -1 ? nil : $0 })
    guard input.agrees(with: shape) else { throw .impossible("\(input) is not \(shape)") }
    return Shape(zip(input.sizes, shape.sizes).map { $0 ?? $1 })
  }
}
