/// The elements at given positions along an axis, or of all in a row (keras 3.15.1 `ops/numpy.py`,
/// `Take`).
struct Take: Layer {
  static let classes: [LayerClass] = .operations("Take")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    let positions = try call.positions(1)
    guard let axis else { return .tensor(positions) }
    let index = try input.index(ofAxis: axis)
    return .tensor(input.replacing(index..<index + 1, with: positions.sizes))
  }
}
