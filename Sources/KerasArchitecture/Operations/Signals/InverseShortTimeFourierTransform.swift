/// Signals from the transforms of their pieces (keras 3.15.1 `ops/math.py`, `ISTFT`).
struct InverseShortTimeFourierTransform: Layer {
  static let classes: [LayerClass] = .operations("ISTFT")

  private let stride, length: Int
  private let outputLength: Int?
  private let isCentered: Bool
  /// Whether the length is open wherever the number of pieces is.
  private let followsPieces: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    followsPieces = config.precedesKeras3(14)
    stride = try config.positive("sequence_stride")
    length = try config.positive("fft_length")
    outputLength = try config["length", default: nil]
    isCentered = try config["center", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operandList(0, "x")[0]
    guard input.rank >= 2 else { throw .impossible("pieces of the shape \(input)") }
    let count = input.sizes[input.rank - 2]
    var size = followsPieces && count == nil ? nil : outputLength
    if size == nil, let count {
      let whole = try sum([try product([max(count - 1, 0), stride]), length])
      size = isCentered ? whole - length / 2 * 2 : whole
    }
    return .tensor(Shape(input.sizes.dropLast(2) + [size]))
  }
}
