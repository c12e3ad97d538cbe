/// A tensor cut into equal parts, or at given positions (keras 3.15.1 `ops/numpy.py`).
struct Split: Layer {
  static let classes: [LayerClass] = .operations("Dsplit", "Hsplit", "Split", "Vsplit")

  let parts: IntegerOrList
  /// The axis; `nil` for the second, or the only one there is.
  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    parts = try config["indices_or_sections"]
    axis =
      switch config.className {
      case "Dsplit": 2
      case "Hsplit": nil
      default: try config["axis", default: 0]
      }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.input
    let axis = axis ?? min(input.rank - 1, 1)
    let shapes =
      parts.isList
      ? try input.split(at: parts.values, axis: axis)
      : try input.split(into: parts.values[0], axis: axis)
    return .tensors(shapes)
  }
}
