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
