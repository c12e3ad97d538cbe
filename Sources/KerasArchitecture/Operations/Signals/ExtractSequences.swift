/// Overlapping pieces of a sequence (keras 3.15.1 `ops/math.py`, `ExtractSequences`).
struct ExtractSequences: SingleInputLayer {
  static let classes: [LayerClass] = .operations("ExtractSequences")

  private let length, stride: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config.positive("sequence_length")
    stride = try config.positive("sequence_stride")
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let pieces = try input.changing(axis: -1) { (size) throws(ShapeError) in
      try pieceCount(of: size, length: length, stride: stride)
    }
    return Shape(pieces.sizes + [length])
  }
}

/// How many pieces of a length a signal has.
///
/// - Throws: ``ShapeError/impossible(_:)`` if it is too short.
func pieceCount(of size: Int, length: Int, stride: Int) throws(ShapeError) -> Int {
  let count = size < length ? 0 : 1 + (size - length) / stride
  // Keras divides with rounding down, so that a signal up to a stride too short has no piece.
  guard size + stride >= length else { throw .impossible("\(size) is shorter than \(length)") }
  return count
}
