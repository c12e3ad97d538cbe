/// The different elements and where each lies among them, as `tf.unique` returns them.
struct UniqueFunction: Layer {
  static let classes: [LayerClass] = []

  private let hasCounts: Bool

  init(_ config: LayerConfig) {
    hasCounts = config.className == "UniqueWithCounts"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    return .tensors(hasCounts ? [[nil], input, [nil]] : [[nil], input])
  }
}
