/// Overlapping frames of signals, as `tf.signal.frame` makes them, or their Fourier transforms, as
/// `tf.signal.stft` does.
struct FrameFunction: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let length, step: Int
  private let transformLength: Int?
  private let isTransform, padsEnd: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config.positive("frame_length")
    step = try config.positive("frame_step")
    transformLength = try config["fft_length", default: nil]
    isTransform = config.className == "STFT"
    padsEnd = try config["pad_end", default: false]
    let axis: Int = try config["axis", default: -1]
    guard axis == -1 else { throw ConfigError("axis", "is \(axis), not the last") }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let frames = try input.changing(axis: -1) { size in
      padsEnd ? (size + step - 1) / step : size < length ? 0 : 1 + (size - length) / step
    }
    guard isTransform else { return Shape(frames.sizes + [length]) }
    // Without a length of its own the transform has the next power of two.
    var whole = 1
    while whole < length { whole *= 2 }
    return Shape(frames.sizes + [(transformLength ?? whole) / 2 + 1])
  }
}

/// Fourier transforms of real signals, or into such, as `tf.signal.rfft` and `irfft` make them.
struct RealTransformFunction: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let length: IntegerOrList?
  private let isInverse: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config["fft_length", default: nil]
    isInverse = config.className == "IRFFT"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let size = input.sizes.last else { throw .impossible("a transform of a scalar") }
    if let length = length?.values.last {
      return input.replacingLast(with: isInverse ? length : length / 2 + 1)
    }
    return input.replacingLast(with: size.map { isInverse ? max(2 * ($0 - 1), 0) : $0 / 2 + 1 })
  }
}
