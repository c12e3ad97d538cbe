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
