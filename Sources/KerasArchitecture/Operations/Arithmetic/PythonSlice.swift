/// Python's `start:stop:step`.
struct PythonSlice: Sendable, Hashable {
  var start: Int?
  var stop: Int?
  var step: Int?

  /// Whether the slice takes everything in its order.
  var isFull: Bool { start == nil && stop == nil && (step ?? 1) == 1 }

  /// How many elements the slice takes of `length`, as `len(range(*slice.indices(length)))`.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the step is 0.
  func count(of length: Int) throws(ShapeError) -> Int { try range(in: length).count }

  /// The positions among `length` that the slice takes.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the step is 0.
  func positions(in length: Int) throws(ShapeError) -> [Int] {
    let (first, count) = try range(in: length)
    let step = step ?? 1
    return (0..<count).map { first + $0 * step }
  }

  private func range(in length: Int) throws(ShapeError) -> (first: Int, count: Int) {
    let step = step ?? 1
    guard step != 0 else { throw .impossible("the step of a slice is 0") }
    let lowest = step < 0 ? -1 : 0
    let highest = step < 0 ? length - 1 : length
    func clipped(_ bound: Int?, otherwise: Int) -> Int {
      guard let bound else { return otherwise }
      let (fromEnd, overflow) = bound.addingReportingOverflow(length)
      let index = bound < 0 && !overflow ? fromEnd : bound
      return min(max(index, lowest), highest)
    }
    let first = clipped(start, otherwise: step < 0 ? highest : lowest)
    let end = clipped(stop, otherwise: step < 0 ? lowest : highest)
    let distance = step < 0 ? first - end : end - first
    guard distance > 0 else { return (first, 0) }
    return (first, Int(1 + UInt(distance - 1) / step.magnitude))
  }
}
