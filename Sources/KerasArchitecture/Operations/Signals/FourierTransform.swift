/// Fourier transforms of complex signals, given and returned as two real tensors (keras 3.15.1
/// `ops/math.py`).
struct FourierTransform: Layer {
  static let classes: [LayerClass] = .operations("FFT", "FFT2", "IFFT2")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensors(try call.operandList(0, "x"))
  }
}
