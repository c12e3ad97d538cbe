/// A transposed convolution as `tf.nn` has it, which is told what size to return.
struct TransposedWindowFunction: Layer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["output_shape"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "input")
    guard sizes.count == input.rank else {
      throw .impossible("an output of \(sizes.count) axes for the shape \(input)")
    }
    return .tensor(Shape(Array(input.sizes.prefix(1) + sizes.dropFirst())))
  }
}
