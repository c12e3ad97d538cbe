/// The sum of a list of tensors, as `tf.add_n` makes it.
struct ListSum: Layer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try .broadcast(call.operandList(0, "inputs")))
  }
}
