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
