/// One tensor's elements or another's, as `tf.where` takes them; without these the positions of the
/// true ones.
struct Choice: Layer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let condition = try call.operand(0, "condition")
    let isBinary = call.arguments.dropFirst().contains { $0 != .literal(.null) }
    guard isBinary else { return .tensor([nil, condition.rank]) }
    return .tensor(
      try .broadcast([condition, try call.operand(1, "x"), try call.operand(2, "y")]))
  }
}
