/// A tensor cut into parts that differ by 1 at most (keras 3.15.1 `ops/numpy.py`, `ArraySplit`).
struct ArraySplit: Layer {
  static let classes: [LayerClass] = .operations("ArraySplit")

  let count, axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config.positive("indices_or_sections")
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    try Shape.checkPartCount(count)
    let input = try call.input
    let longer = try input.changing(axis: axis) { $0 / count + 1 }
    let shorter = try input.changing(axis: axis) { $0 / count }
    let remainder = input.sizes[try input.index(ofAxis: axis)].map { $0 % count } ?? 0
    return .tensors((0..<count).map { $0 < remainder ? longer : shorter })
  }
}
