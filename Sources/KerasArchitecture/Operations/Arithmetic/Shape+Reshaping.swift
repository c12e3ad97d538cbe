extension Shape {
  /// The number of elements; `nil` if a size is not fixed.
  func elementCount() throws(ShapeError) -> Int? {
    let fixed = sizes.compactMap(\.self)
    return fixed.count == rank ? try product(fixed) : nil
  }

  /// The shape of the elements in a row.
  func flattened() throws(ShapeError) -> Shape { [try elementCount()] }

  /// The shape of the elements laid out anew; `-1` stands for the size that is left (keras 3.15.1
  /// `ops/operation_utils.py`, `compute_reshape_output_shape`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the numbers of elements differ.
  func reshaped(to target: [Int?]) throws(ShapeError) -> Shape {
    guard target.allSatisfy({ ($0 ?? 0) >= -1 }), target.count(where: { $0 == -1 }) <= 1 else {
      throw .impossible("\(Shape(target)) is no shape to reshape to")
    }
    let fixed = target.compactMap(\.self).filter { $0 != -1 }
    let known = try product(fixed)
    guard let count = try elementCount(), !target.contains(nil) else {
      return Shape(target.map { $0 == -1 ? nil : $0 })
    }
    guard fixed.count < target.count else {
      guard count == known else { throw mismatch(with: target) }
      return Shape(target)
    }
    guard known != 0, count.isMultiple(of: known) else { throw mismatch(with: target) }
    return Shape(target.map { $0 == -1 ? count / known : $0 })
  }

  private func mismatch(with target: [Int?]) -> ShapeError {
    .impossible("\(self) and \(Shape(target)) do not have equally many elements")
  }

  /// The shape repeated `counts` times along its last axes, or along new ones in front of it.
  func tiled(_ counts: [Int?]) throws(ShapeError) -> Shape {
    let tile = padded(to: counts.count)
    let counts = Array(repeating: 1, count: max(tile.rank - counts.count, 0)) + counts
    var sizes: [Int?] = []
    for (size, count) in zip(tile.sizes, counts) {
      guard let size, let count else {
        sizes.append(nil)
        continue
      }
      guard count >= 0 else { throw .impossible("it repeats an axis \(count) times") }
      sizes.append(try product([size, count]))
    }
    return Shape(sizes)
  }
}
