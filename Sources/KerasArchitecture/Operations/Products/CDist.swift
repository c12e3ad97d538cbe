/// The distances of all pairs of vectors (keras 3.15.1 `ops/math.py`, `CDist`).
struct CDist: Layer {
  static let classes: [LayerClass] = .operations("CDist")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x"), try call.operand(1, "y"))
    guard left.rank >= 2, right.rank >= 2 else {
      throw .impossible("distances of the shapes \(left) and \(right)")
    }
    return .tensor(try .matrixProduct(left, right.swapping(-1, -2)))
  }
}
