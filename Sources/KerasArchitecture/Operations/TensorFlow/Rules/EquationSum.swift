/// Sums of products by subscripts, as `tf.einsum` makes them.
///
/// Keras drops what follows the first of several unnamed arguments, so files lack the operands
/// (keras 2.15.0 `engine/node.py`, `serialize`).
struct EquationSum: Layer {
  static let classes: [LayerClass] = []

  private let einsum: Einsum

  init(_ config: LayerConfig) throws(ConfigError) {
    einsum = try Einsum(config)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard case .list(let operands)? = call.arguments.first else {
      throw .unknown("the file does not hold the operands of the sum")
    }
    return try einsum.output(for: LayerCall(operands))
  }
}
