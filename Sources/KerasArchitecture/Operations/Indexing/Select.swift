/// For each place the element of the first tensor whose condition holds (keras 3.15.1
/// `ops/numpy.py`, `Select`).
struct Select: Layer {
  static let classes: [LayerClass] = .operations("Select")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operandList(1, "choicelist")[0])
  }
}
