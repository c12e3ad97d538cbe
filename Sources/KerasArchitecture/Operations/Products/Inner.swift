/// Sums of products over the last axes of both operands (keras 3.15.1 `ops/numpy.py`, `Inner`).
struct Inner: Layer {
  static let classes: [LayerClass] = .operations("Inner")

  private let isScalar: Bool

  init(_ config: LayerConfig) {
    isScalar = config.precedesKeras3(15)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    if isScalar { return .tensor([]) }
    if left.rank == 0 || right.rank == 0 { return .tensor(try .broadcast(left, right)) }
    return .tensor(try .contracted(left, [-1], right, [-1]))
  }
}
