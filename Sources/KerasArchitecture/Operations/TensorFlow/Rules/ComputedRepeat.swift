/// Elements repeated, as `tf.repeat` does it, how often the model may compute.
struct ComputedRepeat: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let counts: [Int?]
  private let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["repeats"]
    let single: Int? = Int(json)
    counts = single.map { [$0] } ?? [Int?](json) ?? [nil]
    axis = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let rows = axis == nil ? try input.flattened() : input
    let index = try rows.index(ofAxis: axis ?? 0)
    let known = counts.compactMap(\.self)
    var size: Int?
    if known.count == counts.count, known.allSatisfy({ $0 >= 0 }), let whole = rows.sizes[index] {
      size = counts.count > 1 ? try sum(known) : try product([whole, known.first ?? 1])
    }
    return try rows.changing(axis: index, to: size)
  }
}
