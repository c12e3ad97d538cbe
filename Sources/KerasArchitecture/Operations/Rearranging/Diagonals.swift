/// A matrix with a given diagonal, or the diagonal of a matrix (keras 3.15.1 `ops/numpy.py`, `Diag`
/// and `Diagflat`).
struct Diag: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Diag", "Diagflat")

  let offset: Int
  let alwaysMakesMatrix: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    offset = try config["k", default: 0]
    alwaysMakesMatrix = config.className == "Diagflat"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    if !alwaysMakesMatrix {
      guard (1...2).contains(input.rank) else { throw .impossible("the diagonal of \(input)") }
      if input.rank == 2 { return try input.diagonal(offset, 0, 1) }
    }
    let side = try input.elementCount().map { (count) throws(ShapeError) in
      try sum([count, abs(offset)])
    }
    return [side, side]
  }
}

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
  fileprivate func diagonal(
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
