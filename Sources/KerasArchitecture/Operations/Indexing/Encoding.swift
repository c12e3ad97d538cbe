/// Classes as vectors (keras 3.15.1 `ops/nn.py`, `OneHot` and `MultiHot`).
struct ClassEncoding: Layer {
  static let classes: [LayerClass] = .operations("MultiHot", "OneHot")

  let classCount: Int?
  let axis: Int
  /// Whether the classes of a sample share one vector.
  let isJoint: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    // The first MultiHot called it num_tokens (keras 3.0.5 `ops/nn.py`).
    classCount = try config["num_classes", "num_tokens", default: nil]
    axis = try config["axis", default: -1]
    isJoint = config.className == "MultiHot"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    guard axis == -1 || (0..<input.rank).contains(axis) else {
      throw .impossible("axis \(axis) beside the shape \(input)")
    }
    var vectors = try input.inserting(classCount, atAxis: axis)
    guard isJoint else { return .tensor(vectors) }
    guard vectors.rank >= 2 else { throw .impossible("the classes of a scalar") }
    vectors.sizes.remove(at: vectors.rank == 2 ? 0 : 1)
    return .tensor(vectors)
  }
}
