/// Sums and the like over segments, as `tf.math.unsorted_segment_sum` makes them, and with an open
/// number of these `tf.math.segment_sum`.
struct SegmentFunction: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num_segments", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let segments = try call.operand(1, "segment_ids")
    return .tensor(Shape([count] + (try call.operand(0, "data")).sizes.dropFirst(segments.rank)))
  }
}
