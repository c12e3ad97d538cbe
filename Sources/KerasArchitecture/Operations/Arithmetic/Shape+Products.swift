extension Shape {
  /// The shape of a matrix product; vectors lose the axis they are given for it (keras 3.15.1
  /// `ops/operation_utils.py`, `compute_matmul_output_shape`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the operands do not go together.
  static func matrixProduct(_ left: Shape, _ right: Shape) throws(ShapeError) -> Shape {
    guard left.rank > 0, right.rank > 0 else { throw .impossible("a matrix product of a scalar") }
    let rows = left.padded(to: 2)
    let columns = right.rank == 1 ? Shape(right.sizes + [1]) : right
    if let inner = rows.sizes[rows.rank - 1], let other = columns.sizes[columns.rank - 2],
      inner != other
    {
      throw .impossible("\(left) and \(right) cannot be multiplied as matrices")
    }
    var result = try broadcast(
      Shape(rows.sizes.dropLast(2)), Shape(columns.sizes.dropLast(2)))
    if left.rank > 1 { result.sizes.append(rows.sizes[rows.rank - 2]) }
    if right.rank > 1 { result.sizes.append(columns.sizes[columns.rank - 1]) }
    return result
  }

  /// The shape of `numpy.dot`: a sum over the last axis of one side and the last but one of the
  /// other (keras 3.15.1 `ops/numpy.py`, `Dot`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the operands do not go together.
  static func dotProduct(_ left: Shape, _ right: Shape) throws(ShapeError) -> Shape {
    if left.rank == 0 || right.rank == 0 { return try broadcast(left, right) }
    return try contracted(left, [-1], right, [right.rank == 1 ? -1 : -2])
  }

  /// The shape of a sum over the products along the given axes of both sides, as
  /// `numpy.tensordot` makes it.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the axes have different sizes.
  static func contracted(
    _ left: Shape, _ leftAxes: [Int], _ right: Shape, _ rightAxes: [Int]
  ) throws(ShapeError) -> Shape {
    let leftIndices = try left.indices(ofAxes: leftAxes)
    let rightIndices = try right.indices(ofAxes: rightAxes)
    guard
      Shape(leftIndices.map { left.sizes[$0] })
        .agrees(with: Shape(rightIndices.map { right.sizes[$0] }))
    else {
      throw .impossible("\(left) and \(right) cannot be multiplied along these axes")
    }
    return Shape(
      try left.reduced(over: leftAxes, keepingAxes: false).sizes
        + right.reduced(over: rightAxes, keepingAxes: false).sizes)
  }
}
