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
