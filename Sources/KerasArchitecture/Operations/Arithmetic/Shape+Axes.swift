extension Shape {
  /// The indices of `axes`, each once.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape lacks one of them, or one is repeated.
  func indices(ofAxes axes: [Int]) throws(ShapeError) -> [Int] {
    var indices: [Int] = []
    var seen: Set<Int> = []
    for axis in axes {
      let index = try index(ofAxis: axis)
      guard seen.insert(index).inserted else { throw .impossible("axis \(axis) is named twice") }
      indices.append(index)
    }
    return indices
  }

  /// The shape of a sum over `axes`, or over all (keras 3.15.1 `ops/operation_utils.py`,
  /// `reduce_shape`).
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape has no such axes.
  func reduced(over axes: [Int]?, keepingAxes: Bool) throws(ShapeError) -> Shape {
    var reduced = axes == nil ? Set(sizes.indices) : []
    for axis in axes ?? [] { reduced.insert(try index(ofAxis: axis)) }
    var result: [Int?] = []
    for (index, size) in sizes.enumerated() {
      if !reduced.contains(index) {
        result.append(size)
      } else if keepingAxes {
        result.append(1)
      }
    }
    return Shape(result)
  }

  /// The shape with `size` put in as `axis` of the result.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the result has no such axis.
  func inserting(_ size: Int?, atAxis axis: Int) throws(ShapeError) -> Shape {
    let index = axis < 0 ? axis + rank + 1 : axis
    guard (0...rank).contains(index) else { throw .impossible("axis \(axis) beside \(self)") }
    var result = self
    result.sizes.insert(size, at: index)
    return result
  }

  /// The shape with axes of size 1 put in, so that they are `axes` of the result.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the result has no such axes.
  func expanded(atAxes axes: [Int]) throws(ShapeError) -> Shape {
    guard axes.count <= Shape.largestRank else { throw .impossible("a shape of too many axes") }
    let unnamed = Shape(Array(repeating: 1, count: rank + axes.count))
    let added = Set(try unnamed.indices(ofAxes: axes))
    var remaining = sizes.makeIterator()
    return Shape(
      unnamed.sizes.indices.map { added.contains($0) ? 1 : remaining.next() ?? nil })
  }

  /// The shape without `axes`, or without all of size 1.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if one of `axes` has another size than 1.
  func squeezed(atAxes axes: [Int]?) throws(ShapeError) -> Shape {
    guard let axes else { return Shape(sizes.filter { $0 != 1 }) }
    let removed = try indices(ofAxes: axes)
    for index in removed where sizes[index] != 1 {
      throw .impossible("axis \(index) of \(self) cannot be squeezed, as its size is not 1")
    }
    return try reduced(over: axes, keepingAxes: false)
  }

  /// The shape with `axes` as its axes, or with its axes in reverse.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if `axes` do not name each axis once.
  func transposed(_ axes: [Int]?) throws(ShapeError) -> Shape {
    guard let axes else { return Shape(sizes.reversed()) }
    guard axes.count == rank else { throw .impossible("\(axes.count) axes for the shape \(self)") }
    return Shape(try indices(ofAxes: axes).map { sizes[$0] })
  }

  /// The shape with the axes `sources` moved to `destinations`, the others in their order.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape has no such axes.
  func movingAxes(_ sources: [Int], to destinations: [Int]) throws(ShapeError) -> Shape {
    guard sources.count == destinations.count else {
      throw .impossible("\(sources.count) axes cannot move to \(destinations.count) places")
    }
    let sources = try indices(ofAxes: sources)
    let destinations = try indices(ofAxes: destinations)
    var others = sizes.indices.filter { !sources.contains($0) }.makeIterator()
    return Shape(
      sizes.indices.map { index in
        let source = destinations.firstIndex(of: index).map { sources[$0] } ?? others.next()
        return source.flatMap { sizes[$0] }
      })
  }

  /// The shape with two axes exchanged.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape has no such axes.
  func swapping(_ first: Int, _ second: Int) throws(ShapeError) -> Shape {
    var result = self
    result.sizes.swapAt(try index(ofAxis: first), try index(ofAxis: second))
    return result
  }

  /// The shape with the size of `axis` replaced by what `change` makes of it; a size that is not
  /// fixed stays so.
  ///
  /// - Throws: ``ShapeError`` if the shape has no such axis, or `change` throws.
  func changing(
    axis: Int, _ change: (Int) throws(ShapeError) -> Int
  ) throws(ShapeError) -> Shape {
    let index = try index(ofAxis: axis)
    var result = self
    if let size = sizes[index] { result.sizes[index] = try change(size) }
    return result
  }

  /// The shape with the size of `axis` replaced.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the shape has no such axis.
  func changing(axis: Int, to size: Int?) throws(ShapeError) -> Shape {
    var result = self
    result.sizes[try index(ofAxis: axis)] = size
    return result
  }

  /// The shape with some of its axes replaced by others.
  func replacing(_ axes: Range<Int>, with sizes: some Collection<Int?>) -> Shape {
    var result = self
    result.sizes.replaceSubrange(axes, with: sizes)
    return result
  }

  /// More axes than a tensor of any backend can have.
  static let largestRank = 256
}
