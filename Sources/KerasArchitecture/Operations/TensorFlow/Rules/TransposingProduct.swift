/// A matrix product whose operands may be transposed first, as `tf.matmul` and `tf.linalg.matvec`
/// take them.
struct TransposingProduct: Layer {
  static let classes: [LayerClass] = []

  private let transposesLeft, transposesRight: Bool
  private let isVector: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let isTransposed: (left: Bool, right: Bool) = (
      try config["transpose_a", default: false], try config["transpose_b", default: false]
    )
    let isAdjoint: (left: Bool, right: Bool) = (
      try config["adjoint_a", default: false], try config["adjoint_b", default: false]
    )
    transposesLeft = isTransposed.left || isAdjoint.left
    transposesRight = isTransposed.right || isAdjoint.right
    isVector = config.className == "Matvec"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var (left, right) = (try call.operand(0, "a"), try call.operand(1, "b"))
    if isVector { right.sizes.append(1) }
    if transposesLeft { left = try left.swapping(-1, -2) }
    if transposesRight { right = try right.swapping(-1, -2) }
    guard left.rank >= 2, right.rank >= 2 else {
      throw .impossible("a matrix product of the shapes \(left) and \(right)")
    }
    let result = try Shape.matrixProduct(left, right)
    return .tensor(isVector ? Shape(Array(result.sizes.dropLast())) : result)
  }
}
