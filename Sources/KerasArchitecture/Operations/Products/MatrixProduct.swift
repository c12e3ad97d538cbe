/// Products of matrices and vectors (keras 3.15.1 `ops/numpy.py`, `Matmul` and `Dot`).
struct MatrixProduct: Layer {
  static let classes: [LayerClass] = .operations("Dot", "Matmul")

  let broadcastsMatrices: Bool
  /// Whether the axis that a vector is given for the product stays.
  private let keepsVectorAxes: Bool

  init(_ config: LayerConfig) {
    broadcastsMatrices = config.className == "Matmul"
    keepsVectorAxes = broadcastsMatrices && config.precedesKeras3(15)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard broadcastsMatrices else { return .tensor(try .dotProduct(left, right)) }
    if keepsVectorAxes {
      left = left.rank == 1 ? left.padded(to: 2) : left
      right = right.rank == 1 ? Shape(right.sizes + [1]) : right
    }
    return .tensor(try .matrixProduct(left, right))
  }
}
