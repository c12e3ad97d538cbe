/// The shape of a tensor as a tensor, its number of axes, or of elements.
struct TensorSizes: Layer {
  static let classes: [LayerClass] = []

  private let className: String
  private let holdsSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    className = config.className
    // Only what 32-bit integers hold is kept track of (keras 2.15.0 `engine/keras_tensor.py`).
    let type: String? = try config["out_type", default: nil]
    holdsSizes = type ?? "int32" == "int32"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    if className == "TensorShapes" {
      return .tensors(try call.operandList(0, "input").map { [$0.rank] })
    }
    let input = try call.operand(0, "input")
    var result: Shape = className == "TensorShape" ? [input.rank] : []
    let held: [Int?] =
      switch className {
      case "TensorShape": input.sizes
      case "TensorRank": [input.rank]
      default: [try input.elementCount()]
      }
    if holdsSizes { result.held = HeldSizes(held) }
    return .tensor(result)
  }
}
