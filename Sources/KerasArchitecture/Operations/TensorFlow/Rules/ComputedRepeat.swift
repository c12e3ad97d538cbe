/// Elements repeated, as `tf.repeat` does it, how often the model may compute.
///
/// Along the first axis, rows that are repeated unlike often have no known number. Before TensorFlow 2.7
/// the new size is known of a tensor that has no unknown sizes at all (tensorflow 2.6.5 and 2.7.4
/// `python/ops/array_ops.py`, `repeat_with_axis`).
struct ComputedRepeat: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let counts: [Int?]
  private let axis: Int?
  private let needsAllSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["repeats"]
    let single: Int? = Int(json)
    counts = single.map { [$0] } ?? [Int?](json) ?? [nil]
    axis = try config["axis", default: nil]
    needsAllSizes = !config.keras.isAtLeast(2, 7)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let rows = axis == nil ? try input.flattened() : input
    let index = try rows.index(ofAxis: axis ?? 0)
    let known = counts.compactMap(\.self)
    var size: Int?
    let isKnown =
      known.count == counts.count && known.allSatisfy { $0 >= 0 }
      && (counts.count == 1 || index > 0) && !(needsAllSizes && rows.sizes.contains(nil))
    if isKnown, let whole = rows.sizes[index] {
      size = counts.count > 1 ? try sum(known) : try product([whole, known.first ?? 1])
    }
    return try rows.changing(axis: index, to: size)
  }
}
