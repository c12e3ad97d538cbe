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
