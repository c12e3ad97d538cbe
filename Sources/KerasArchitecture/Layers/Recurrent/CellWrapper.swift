/// A cell around a cell that changes its values but no shapes (keras 2.15.0
/// `layers/rnn/cell_wrappers.py`).
struct CellWrapper: RecurrentCell {
  static let classes = ["DropoutWrapper", "ResidualWrapper", "DeviceWrapper"]
    .map { LayerClass($0, in: .two) }

  let cell: Sublayer

  init(_ config: LayerConfig) throws(ConfigError) {
    cell = try config.sublayer("cell")
  }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    try cell.step(from: input)
  }

  func infer(_ call: LayerCall) -> Inference {
    var inference = cell.infer(call)
    let row = cell.declared(inference)
    inference.weights = cell.weights(inference, storedUnder: "cell")
    inference.parts = [row]
    return inference
  }
}
