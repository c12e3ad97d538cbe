/// The pseudo-inverses of matrices (keras 3.15.1 `ops/linalg.py`, `Pinv`).
struct PseudoInverse: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Pinv")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.swapping(-1, -2) }
}

/// The least-squares solution of a system of equations (keras 3.15.1 `ops/linalg.py`, `Lstsq`).
struct LeastSquares: Layer {
  static let classes: [LayerClass] = .operations("Lstsq")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "a"), try call.operand(1, "b"))
    guard left.rank == 2, (1...2).contains(right.rank) else {
      throw .impossible("a system of the shapes \(left) and \(right)")
    }
    return .tensor(Shape([left.sizes[1]] + right.sizes.dropFirst()))
  }
}

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
