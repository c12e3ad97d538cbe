/// The Fourier transforms of overlapping pieces of signals (keras 3.15.1 `ops/math.py`, `STFT`).
struct ShortTimeFourierTransform: Layer {
  static let classes: [LayerClass] = .operations("STFT")

  private let stride, length: Int
  private let isCentered: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    stride = try config.positive("sequence_stride")
    length = try config.positive("fft_length")
    isCentered = try config["center", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let pieces = try call.input.changing(axis: -1) { (size) throws(ShapeError) in
      let padded = try sum([size, isCentered ? length / 2 * 2 : 0])
      return try pieceCount(of: padded, length: length, stride: stride)
    }
    let part = Shape(pieces.sizes + [length / 2 + 1])
    return .tensors([part, part])
  }
}
