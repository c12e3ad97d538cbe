/// New axes of size 1 (keras 3.15.1 `ops/numpy.py`, `ExpandDims`).
struct ExpandDims: SingleInputLayer {
  static let classes: [LayerClass] = .operations("ExpandDims")

  /// The axes; `nil` for one at the end.
  let axes: IntegerOrList?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axis"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.expanded(atAxes: axes?.values ?? [input.rank])
  }
}
