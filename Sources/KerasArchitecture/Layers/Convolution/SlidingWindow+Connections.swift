extension SlidingWindow {
  /// The number of pairs of a place and an element that the window covers there, along one axis:
  /// at the edges it may reach beyond the input.
  ///
  /// keras 2.15.0 `utils/conv_utils.py`, `conv_connected_inputs`.
  func connections(
    to size: Int, from places: Int, axis: Int
  ) throws(ShapeError) -> Int {
    guard padding != .valid else { return try product([places, sizes[axis]]) }
    // At place p the window covers the elements from p·stride - before up to p·stride + after.
    let before = sizes[axis] / 2
    let after = sizes[axis] - before
    let lastStart = try product([places - 1, strides[axis]])
    let all = try product([places, size])
    let beyond = try decline(from: size - after, by: strides[axis], places: places)
    let ahead = try decline(from: lastStart - before, by: strides[axis], places: places)
    return all - beyond - ahead
  }

  /// The sum of the numbers above zero among `start`, `start - step`, … at as many places.
  private func decline(from start: Int, by step: Int, places: Int) throws(ShapeError) -> Int {
    guard start > 0 else { return 0 }
    let count = min(places, (start - 1) / step + 1)
    return try product([count, start]) - product([step, count, count - 1]) / 2
  }
}
