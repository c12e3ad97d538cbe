/// The losses of sequences (keras 3.15.1 `ops/nn.py`, `CTCLoss`).
struct SequenceLoss: Layer {
  // The first version spelt it otherwise (keras 3.0.5 `ops/nn.py`).
  static let classes: [LayerClass] = .operations("CTCLoss", "CtcLoss")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let target = try call.operand(0, "target")
    guard let batch = target.sizes.first else { throw .impossible("a scalar as a sequence") }
    return .tensor([batch])
  }
}
