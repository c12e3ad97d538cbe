/// One item of what stands between the brackets of `x[0, 1:3, ..., None]`.
enum TensorIndex: Sendable, Hashable {
  /// A position, which takes its axis away; `nil` for one that the model computes.
  case position(Int?)
  /// A slice.
  case slice(PythonSlice)
  /// A slice whose bounds the model computes.
  case partOfAxis
  /// `...`: as many whole axes as are left.
  case ellipsis
  /// `None`: a new axis.
  case newAxis
}

extension Shape {
  /// The shape of an indexed tensor (keras 3.15.1 `ops/numpy.py`, `GetItem`).
  ///
  /// What a slice takes of a size that is not fixed is not fixed either.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if there are more indices than axes.
  func indexed(by indices: [TensorIndex]) throws(ShapeError) -> Shape {
    let ellipses = indices.count { $0 == .ellipsis }
    guard ellipses <= 1 else { throw .impossible("an index has \(ellipses) ellipses") }
    let consuming = indices.count { $0 != .newAxis && $0 != .ellipsis }
    guard consuming <= rank else { throw .impossible("\(consuming) indices into \(self)") }
    var axis = 0
    var result: [Int?] = []
    for item in ellipses == 0 ? indices + [.ellipsis] : indices {
      switch item {
      case .newAxis: result.append(1)
      case .ellipsis:
        result += sizes[axis..<axis + rank - consuming]
        axis += rank - consuming
      case .position(let position):
        if let size = sizes[axis], let position, !(-size..<size).contains(position) {
          throw .impossible("position \(position) of an axis of size \(size)")
        }
        axis += 1
      case .partOfAxis:
        result.append(nil)
        axis += 1
      case .slice(let slice):
        let size = sizes[axis]
        result.append(try size.map { (size) throws(ShapeError) in try slice.count(of: size) })
        axis += 1
      }
    }
    return Shape(result)
  }
}
