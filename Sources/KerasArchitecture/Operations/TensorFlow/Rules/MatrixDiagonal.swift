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
