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

/// An access to a tensor that is no plain one: ragged, sparse, or of a class of its own (keras 2.15.0
/// `layers/core/tf_op_layer.py`).
struct CompositeTensorAccess: Layer {
  static let classes: [LayerClass] = [
    LayerClass("ClassMethod", in: .two), LayerClass("InstanceMethod", in: .two),
    LayerClass("InstanceProperty", in: .two),
  ]

  private let name: String

  init(_ config: LayerConfig) throws(ConfigError) {
    name = try config["method_name", "attr_name"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    throw .unknown("\(name) is asked of a tensor that is ragged or the like")
  }
}
