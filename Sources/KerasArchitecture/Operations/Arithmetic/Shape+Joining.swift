extension Shape {
  /// The shape of tensors put one after the other along `axis` (keras 3.15.1 `ops/numpy.py`,
  /// `Concatenate`).
  ///
  /// - Parameter fillsOpenSizes: Whether an open size of the other axes is taken from a tensor where
  ///   it is not open, as TensorFlow does; Keras takes those of the first.
  /// - Throws: ``ShapeError/impossible(_:)`` if they differ in another axis.
  static func concatenated(
    _ shapes: [Shape], axis: Int, fillsOpenSizes: Bool = false
  ) throws(ShapeError) -> Shape {
    guard let first = shapes.first else { throw .impossible("an empty list of tensors") }
    let index = try first.index(ofAxis: axis)
    for shape in shapes where !shape.agrees(with: first, ignoring: [index]) {
      throw .impossible("\(first) and \(shape) cannot be joined along axis \(axis)")
    }
    var result = fillsOpenSizes ? first.filled(from: shapes) : first
    let joined = shapes.compactMap { $0.sizes[index] }
    result.sizes[index] = joined.count == shapes.count ? try sum(joined) : nil
    return result
  }

  /// The shape of tensors put side by side along a new axis.
  ///
  /// - Parameter fillsOpenSizes: As for ``concatenated(_:axis:fillsOpenSizes:)``.
  /// - Throws: ``ShapeError/impossible(_:)`` if they differ.
  static func stacked(
    _ shapes: [Shape], axis: Int, fillsOpenSizes: Bool = false
  ) throws(ShapeError) -> Shape {
    guard let first = shapes.first else { throw .impossible("an empty list of tensors") }
    for shape in shapes where !shape.agrees(with: first) {
      throw .impossible("\(first) and \(shape) cannot be stacked")
    }
    return try (fillsOpenSizes ? first.filled(from: shapes) : first)
      .inserting(shapes.count, atAxis: axis)
  }

  /// The shape with its open sizes taken from the first shape where they are not.
  private func filled(from shapes: [Shape]) -> Shape {
    Shape(
      sizes.enumerated().map { index, size in
        size ?? shapes.lazy.compactMap { $0.sizes[index] }.first
      })
  }

  /// The shapes of `count` equal parts along `axis` (keras 3.15.1 `ops/numpy.py`, `Split`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the size cannot be divided so.
  func split(into count: Int, axis: Int) throws(ShapeError) -> [Shape] {
    guard count > 0 else { throw .impossible("\(self) cannot be split into \(count) parts") }
    try Self.checkPartCount(count)
    let part = try changing(axis: axis) { (size) throws(ShapeError) in
      guard size.isMultiple(of: count) else {
        throw .impossible("\(size) cannot be split into \(count) equal parts")
      }
      return size / count
    }
    return Array(repeating: part, count: count)
  }

  /// The shapes of the parts between the positions `cuts` along `axis`.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if a position lies before the one in front of it.
  func split(at cuts: [Int], axis: Int) throws(ShapeError) -> [Shape] {
    let index = try index(ofAxis: axis)
    try Self.checkPartCount(cuts.count + 1)
    var parts: [Shape] = []
    for (start, end) in zip([0] + cuts, cuts.map(Optional.some) + [sizes[index]]) {
      var part = self
      part.sizes[index] = end.map { $0 - start }
      guard (part.sizes[index] ?? 0) >= 0 else {
        throw .impossible("\(self) has no part from \(start) on")
      }
      parts.append(part)
    }
    return parts
  }

  /// Refuses to make so many parts that looking them up would take long.
  static func checkPartCount(_ count: Int) throws(ShapeError) {
    guard count <= 1000 else { throw .unknown("it returns \(count) tensors") }
  }
}
