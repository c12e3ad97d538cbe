/// Fourier transforms of complex signals, given and returned as two real tensors (keras 3.15.1
/// `ops/math.py`).
struct FourierTransform: Layer {
  static let classes: [LayerClass] = .operations("FFT", "FFT2", "IFFT2")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensors(try call.operandList(0, "x"))
  }
}

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

/// Signals from the transforms of their pieces (keras 3.15.1 `ops/math.py`, `ISTFT`).
struct InverseShortTimeFourierTransform: Layer {
  static let classes: [LayerClass] = .operations("ISTFT")

  private let stride, length: Int
  private let outputLength: Int?
  private let isCentered: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    stride = try config.positive("sequence_stride")
    length = try config.positive("fft_length")
    outputLength = try config["length", default: nil]
    isCentered = try config["center", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operandList(0, "x")[0]
    guard input.rank >= 2 else { throw .impossible("pieces of the shape \(input)") }
    var size = outputLength
    if size == nil, let count = input.sizes[input.rank - 2] {
      let whole = try sum([try product([max(count - 1, 0), stride]), length])
      size = isCentered ? whole - length / 2 * 2 : whole
    }
    return .tensor(Shape(input.sizes.dropLast(2) + [size]))
  }
}
