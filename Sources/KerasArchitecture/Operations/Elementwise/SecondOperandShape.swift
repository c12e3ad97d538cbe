/// An operation whose result has the shape of its second operand (keras 3.15.1 `ops/linalg.py`,
/// `ops/numpy.py`).
struct SecondOperandShape: Layer {
  static let classes: [LayerClass] = .operations("SearchSorted", "Solve", "SolveTriangular")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operand(1, "b"))
  }
}
