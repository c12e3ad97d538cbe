/// The diagonals of matrices, as the last axis (keras 3.15.1 `ops/numpy.py`, `Diagonal`), or their
/// sums (`Trace`).
struct Diagonal: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Diagonal", "Trace")

  let offset, firstAxis, secondAxis: Int
  let isSummed: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    offset = try config["offset", default: 0]
    firstAxis = try config["axis1", default: 0]
    secondAxis = try config["axis2", default: 1]
    isSummed = config.className == "Trace"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let diagonal = try input.diagonal(offset, firstAxis, secondAxis)
    return isSummed ? Shape(diagonal.sizes.dropLast()) : diagonal
  }
}

extension Shape {
  /// The shape with two axes replaced by their diagonal at the end.
  func diagonal(
    _ offset: Int, _ first: Int, _ second: Int
  ) throws(ShapeError) -> Shape {
    let axes = try indices(ofAxes: [first, second])
    var result = try reduced(over: axes, keepingAxes: false)
    if let rows = sizes[axes[0]], let columns = sizes[axes[1]] {
      let rest = offset > 0 ? columns - offset : rows + offset
      result.sizes.append(max(min(rest, min(rows, columns)), 0))
    } else {
      result.sizes.append(nil)
    }
    return result
  }
}
