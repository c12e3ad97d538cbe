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

/// A tensor cut into parts that differ by 1 at most (keras 3.15.1 `ops/numpy.py`, `ArraySplit`).
struct ArraySplit: Layer {
  static let classes: [LayerClass] = .operations("ArraySplit")

  let count, axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config.positive("indices_or_sections")
    axis = try config["axis", default: 0]
    guard count <= Shape.largestPartCount else {
      throw ConfigError("indices_or_sections", "is \(count)")
    }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.input
    let longer = try input.changing(axis: axis) { $0 / count + 1 }
    let shorter = try input.changing(axis: axis) { $0 / count }
    let remainder = input.sizes[try input.index(ofAxis: axis)].map { $0 % count } ?? 0
    return .tensors((0..<count).map { $0 < remainder ? longer : shorter })
  }
}

/// The slices along an axis, each without it (keras 3.15.1 `ops/core.py`, `Unstack`).
struct Unstack: Layer {
  static let classes: [LayerClass] = .operations("Unstack")

  let count: Int?
  let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num", default: nil]
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.input
    let part = try input.reduced(over: [axis], keepingAxes: false)
    let count = if let count { count } else { try input.size(ofAxis: axis) }
    guard (0...Shape.largestPartCount).contains(count) else {
      throw .impossible("\(input) cannot be unstacked into \(count) parts")
    }
    return .tensors(Array(repeating: part, count: count))
  }
}
