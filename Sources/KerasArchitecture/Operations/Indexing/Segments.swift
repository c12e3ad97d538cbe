/// Sums and the like over segments of the first axis (keras 3.15.1 `ops/math.py`).
struct SegmentReduction: Layer {
  static let classes: [LayerClass] = .operations(
    "SegmentMax", "SegmentMin", "SegmentProd", "SegmentSum")

  let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num_segments", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(Shape([count] + (try call.operand(0, "data").sizes.dropFirst())))
  }
}

/// The largest elements of the last axis and their positions (keras 3.15.1 `ops/math.py`, `TopK`).
struct TopK: Layer {
  static let classes: [LayerClass] = .operations("TopK")

  /// How many; `nil` if the model computes it.
  let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["k"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    guard input.rank > 0 else { throw .impossible("the largest elements of a scalar") }
    return .tensors([input.replacingLast(with: count), input.replacingLast(with: count)])
  }
}
