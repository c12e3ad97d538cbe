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

/// Matrices taken apart, in the order in which TensorFlow returns the parts.
struct TensorFlowDecomposition: Layer {
  static let classes: [LayerClass] = []

  private let className: String
  private let isComplete, hasVectors: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    className = config.className
    isComplete = try config["full_matrices", default: false]
    hasVectors = try config["compute_uv", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "tensor")
    guard input.rank >= 2 else { throw .impossible("\(className) of the shape \(input)") }
    let batch = Array(input.sizes.dropLast(2))
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    let shorter: Int? =
      if let rows, let columns { min(rows, columns) } else { nil }
    let leftSize = isComplete ? rows : shorter
    let rightSize = isComplete ? columns : shorter
    switch className {
    case "Qr":
      return .tensors([Shape(batch + [rows, leftSize]), Shape(batch + [leftSize, columns])])
    case "SVD":
      let values = Shape(batch + [shorter])
      guard hasVectors else { return .tensor(values) }
      return .tensors([
        values, Shape(batch + [rows, leftSize]), Shape(batch + [columns, rightSize]),
      ])
    default:
      return .tensors([Shape(batch), Shape(batch)])
    }
  }
}

/// Matrices with given main diagonals, or the diagonals of matrices, as `tf.linalg.diag` and
/// `diag_part` make them.
struct MatrixDiagonal: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let makesMatrix: Bool
  private let isPlain: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    makesMatrix = config.className == "Diag"
    let offset: IntegerOrList? = try config["k", default: nil]
    let rows: Int? = try config["num_rows", default: nil]
    let columns: Int? = try config["num_cols", default: nil]
    isPlain = (offset?.values ?? [0]) == [0] && (rows ?? -1) == -1 && (columns ?? -1) == -1
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard isPlain else { throw .unknown("it makes other diagonals than the main ones") }
    guard input.rank >= (makesMatrix ? 1 : 2) else {
      throw .impossible("the diagonals of \(input)")
    }
    if makesMatrix { return Shape(input.sizes + [input.sizes[input.rank - 1]]) }
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    let length: Int? = if let rows, let columns { min(rows, columns) } else { nil }
    return Shape(input.sizes.dropLast(2) + [length])
  }
}
