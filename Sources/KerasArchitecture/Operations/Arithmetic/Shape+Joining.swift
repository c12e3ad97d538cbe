extension Shape {
  /// The shape of tensors put one after the other along `axis` (keras 3.15.1 `ops/numpy.py`,
  /// `Concatenate`). The sizes of the other axes are those of the first tensor.
  ///
  /// - Parameter fillsOpenSizes: Whether an open size of the other axes is taken from a tensor where
  ///   it is not open, as TensorFlow does; Keras takes those of the first.
  static func concatenated(_ shapes: [Shape], axis: Int, fillsOpenSizes: Bool = false)
    throws(ShapeError) -> Shape
  {
    guard var result = shapes.first else { throw .impossible("an empty list of tensors") }
    let index = try result.index(ofAxis: axis)
    for shape in shapes.dropFirst() {
      guard shape.agrees(with: shapes[0], ignoring: [index]) else {
        throw .impossible("\(shapes[0]) and \(shape) cannot be joined along axis \(axis)")
      }
      guard let size = result.sizes[index], let added = shape.sizes[index] else {
        result.sizes[index] = nil
        continue
      }
      result.sizes[index] = try sum([size, added])
    }
    guard fillsOpenSizes else { return result }
    for other in result.sizes.indices where other != index && result.sizes[other] == nil {
      result.sizes[other] = shapes.lazy.compactMap { $0.sizes[other] }.first
    }
    return result
  }

  /// The shape of tensors put side by side along a new axis.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if they differ.
  static func stacked(_ shapes: [Shape], axis: Int) throws(ShapeError) -> Shape {
    guard let first = shapes.first else { throw .impossible("an empty list of tensors") }
    for shape in shapes where !shape.agrees(with: first) {
      throw .impossible("\(first) and \(shape) cannot be stacked")
    }
    return try first.inserting(shapes.count, atAxis: axis)
  }

  /// The shapes of `count` equal parts along `axis` (keras 3.15.1 `ops/numpy.py`, `Split`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the size cannot be divided so.
  func split(into count: Int, axis: Int) throws(ShapeError) -> [Shape] {
    guard (1...Self.largestPartCount).contains(count) else {
      throw .impossible("\(self) cannot be split into \(count) parts")
    }
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

  /// More parts than a graph can do anything with.
  static let largestPartCount = 100_000
}
