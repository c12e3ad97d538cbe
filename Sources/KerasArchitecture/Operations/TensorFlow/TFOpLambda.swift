/// A function of TensorFlow called on the tensors of a model (keras 2.15.0
/// `layers/core/tf_op_layer.py`).
struct TFOpLambda: Layer {
  static let classes: [LayerClass] = [
    LayerClass("TFOpLambda", in: .two), LayerClass("SlicingOpLambda", in: .two),
  ]

  private let symbol: String
  private let context: ArchitectureContext

  init(_ config: LayerConfig) throws(ConfigError) {
    symbol = try config["function"]
    context = config.context
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let function = TensorFlowFunction.named(symbol) else {
      throw .unknown("the function tf.\(symbol) is not described")
    }
    return try function.output(for: call, context)
  }
}
