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
    guard count >= 0 else { throw .impossible("it unstacks \(count) parts") }
    try Shape.checkPartCount(count)
    return .tensors(Array(repeating: part, count: count))
  }
}
