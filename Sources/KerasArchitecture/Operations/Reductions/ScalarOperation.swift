/// An operation that makes a single number of all it is given (keras 3.15.1 `ops/numpy.py`,
/// `ops/nn.py`).
struct ScalarOperation: Layer {
  static let classes: [LayerClass] = .operations("AllClose", "PSNR", "Size", "Vdot")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor([]) }
}
