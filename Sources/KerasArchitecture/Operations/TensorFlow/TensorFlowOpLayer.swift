/// A node of a TensorFlow graph between the layers of a model, as TensorFlow wrote them up to 2.3
/// (keras 2.15.0 `engine/base_layer.py`, `TensorFlowOpLayer`).
///
/// `node_def` is the node, `constants` are those of its inputs that are no tensors of the model, by
/// their places.
struct TensorFlowOpLayer: Layer {
  static let classes: [LayerClass] = [LayerClass("TensorFlowOpLayer", in: .two)]

  private let operation: String
  private let attributes: JSONObject
  private let inputCount: Int
  private let constants: JSONObject
  private let context: ArchitectureContext

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["node_def"]
    // Some versions wrote the node as a text within the text.
    let node = json.string.flatMap { try? JSONValue(parsing: $0) } ?? json
    guard let operation = node["op"]?.string else { throw ConfigError("node_def", "has no op") }
    self.operation = operation
    attributes = node["attr"]?.object ?? JSONObject()
    inputCount = (node["input"]?.array ?? []).count { $0.string?.hasPrefix("^") != true }
    constants = config.json("constants")?.object ?? JSONObject()
    context = config.context
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let node = TensorFlowNode.byOperation[operation],
      let function = TensorFlowFunction.named(node.symbol)
    else { throw .unknown("the TensorFlow operation \(operation) is not described") }
    var tensors = call.positionalShapes[...]
    var inputs: [CallArgument] = []
    for place in 0..<inputCount {
      if let constant = constants["\(place)"] {
        inputs.append(.literal(constant))
      } else if let tensor = tensors.popFirst() {
        inputs.append(.tensor(tensor))
      }
    }
    return try function.output(
      for: node.call(inputs, attributes, of: function), context, isNode: true)
  }
}
