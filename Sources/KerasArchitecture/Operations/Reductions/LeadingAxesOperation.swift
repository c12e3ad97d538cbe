/// A determinant or rank of each of many matrices, or numbers made complex: the last axes go (keras
/// 3.15.1 `ops/linalg.py`, `ops/math.py`).
struct LeadingAxesOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Det", "Logdet", "MatrixRank", "ViewAsComplex")

  let removedCount: Int

  init(_ config: LayerConfig) {
    removedCount = config.className == "ViewAsComplex" ? 1 : 2
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank >= removedCount else { throw .impossible("\(input) has too few axes") }
    return Shape(input.sizes.dropLast(removedCount))
  }
}
