extension Shape {
  /// The shape of what NumPy makes of operands of two shapes (keras 3.15.1
  /// `ops/operation_utils.py`, `broadcast_shapes`).
  ///
  /// A size that is not fixed is taken to be that of the other side, unless that is 1.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if two sizes differ and neither is 1.
  static func broadcast(_ left: Shape, _ right: Shape) throws(ShapeError) -> Shape {
    let rank = max(left.rank, right.rank)
    let pairs = zip(left.padded(to: rank).sizes, right.padded(to: rank).sizes)
    var sizes: [Int?] = []
    for pair in pairs {
      switch pair {
      case (1, let size), (let size, 1): sizes.append(size)
      case (nil, let size), (let size, nil): sizes.append(size)
      case (let first, let second):
        guard first == second else {
          throw .impossible("the shapes \(left) and \(right) do not go together")
        }
        sizes.append(first)
      }
    }
    return Shape(sizes)
  }

  /// The shape of what NumPy makes of operands of several shapes.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if they do not go together.
  static func broadcast(_ shapes: some Sequence<Shape>) throws(ShapeError) -> Shape {
    var result: Shape = []
    for shape in shapes { result = try broadcast(result, shape) }
    return result
  }

  /// The shape with axes of size 1 in front, so that it has at least `rank` axes.
  func padded(to rank: Int) -> Shape {
    Shape(Array(repeating: 1, count: max(rank - self.rank, 0)) + sizes)
  }

  /// Whether the sizes are the same, apart from those of `ignored` and those not fixed.
  func agrees(with other: Shape, ignoring ignored: [Int] = []) -> Bool {
    guard rank == other.rank else { return false }
    return sizes.indices.allSatisfy { index in
      guard !ignored.contains(index), let size = sizes[index], let second = other.sizes[index]
      else { return true }
      return size == second
    }
  }
}
