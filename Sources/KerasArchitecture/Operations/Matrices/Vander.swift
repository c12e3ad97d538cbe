/// The powers of a vector's elements (keras 3.15.1 `ops/numpy.py`, `Vander`).
struct Vander: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Vander")

  private let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["N", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let length = input.sizes.first else { throw .impossible("the powers of a scalar") }
    return Shape(input.sizes + [count ?? length])
  }
}
