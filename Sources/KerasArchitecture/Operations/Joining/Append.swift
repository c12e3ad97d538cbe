/// A tensor and another one after it, or the elements of both in a row (keras 3.15.1
/// `ops/numpy.py`, `Append`).
struct Append: Layer {
  static let classes: [LayerClass] = .operations("Append")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (first, second) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard let axis else {
      return .tensor(try .concatenated([first.flattened(), second.flattened()], axis: 0))
    }
    return .tensor(try .concatenated([first, second], axis: axis))
  }
}
