/// Each element repeated (keras 3.15.1 `ops/numpy.py`, `Repeat`).
struct Repeat: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Repeat")

  let counts: IntegerOrList
  let axis: Int?
  /// Whether a list counts for what it adds up to, whatever the axis.
  private let addsLists: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    addsLists = config.precedesKeras3(4)
    counts = try config["repeats"]
    axis = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let rows = axis == nil ? try input.flattened() : input
    if addsLists, counts.isList {
      return try rows.changing(axis: axis ?? 0, to: try sum(counts.values))
    }
    return try rows.changing(axis: axis ?? 0) { (size) throws(ShapeError) in
      guard counts.values.allSatisfy({ $0 >= 0 }) else { throw .impossible("a negative repeat") }
      if counts.values.count == 1 { return try product([size, counts.values[0]]) }
      guard counts.values.count == size else {
        throw .impossible("\(counts.values.count) repeats for an axis of size \(size)")
      }
      return try sum(counts.values)
    }
  }
}
