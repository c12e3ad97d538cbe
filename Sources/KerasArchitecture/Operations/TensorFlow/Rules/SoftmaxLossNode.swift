/// The losses of all samples and their gradients, as the nodes `SoftmaxCrossEntropyWithLogits` and
/// `SparseSoftmaxCrossEntropyWithLogits` return them.
struct SoftmaxLossNode: Layer {
  static let classes: [LayerClass] = []

  private let isSparse: Bool

  init(_ config: LayerConfig) {
    isSparse = config.className == "SparseLosses"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (logits, labels) = (try call.operand(0, "logits"), try call.operand(1, "labels"))
    if isSparse { return .tensors([labels, logits]) }
    let shape = try Shape.broadcast(logits, labels)
    return .tensors([Shape(Array(shape.sizes.dropLast())), shape])
  }
}
