/// The different elements, on demand with their places and counts (keras 3.15.1 `ops/numpy.py`,
/// `Unique`).
struct Unique: Layer {
  static let classes: [LayerClass] = .operations("Unique")

  private let count, axis: Int?
  private let hasIndices, hasInverse, hasCounts: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["size", default: nil]
    axis = try config["axis", default: nil]
    hasIndices = try config["return_index", default: false]
    hasInverse = try config["return_inverse", default: false]
    hasCounts = try config["return_counts", default: false]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    var shapes: [Shape] = [[count]]
    var inverse = input
    if let axis {
      shapes = [try input.changing(axis: axis, to: count)]
      inverse = [input.sizes[try input.index(ofAxis: axis)]]
    }
    if hasIndices { shapes.append([count]) }
    if hasInverse { shapes.append(inverse) }
    if hasCounts { shapes.append([count]) }
    return .tensors(shapes)
  }
}
