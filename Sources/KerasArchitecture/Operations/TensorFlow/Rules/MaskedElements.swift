/// The elements where a mask holds, as `tf.boolean_mask` takes them.
struct MaskedElements: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "tensor")
    let mask = try call.operand(1, "mask")
    let start = try input.index(ofAxis: axis)
    guard start + mask.rank <= input.rank else {
      throw .impossible("a mask of the shape \(mask) for \(input)")
    }
    return .tensor(input.replacing(start..<start + mask.rank, with: [nil]))
  }
}
