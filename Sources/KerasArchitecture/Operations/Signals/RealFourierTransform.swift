/// The Fourier transform of real signals, as a real and an imaginary part (keras 3.15.1
/// `ops/math.py`, `RFFT`), or the other way (`IRFFT`).
struct RealFourierTransform: Layer {
  static let classes: [LayerClass] = .operations("IRFFT", "RFFT")

  private let length: Int?
  private let isInverse: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config["fft_length", default: nil]
    isInverse = config.className == "IRFFT"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operandList(0, "x")[0]
    guard let size = input.sizes.last else { throw .impossible("a transform of a scalar") }
    guard isInverse else {
      let part = input.replacingLast(with: (length ?? size).map { $0 / 2 + 1 })
      return .tensors([part, part])
    }
    return .tensor(input.replacingLast(with: length ?? size.map { max(2 * ($0 - 1), 0) }))
  }
}
