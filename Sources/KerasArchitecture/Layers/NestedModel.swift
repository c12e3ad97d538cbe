/// A model used as a layer: Functional, Sequential, and classes derived from them.
struct NestedModel: Layer {
  static let classes: [LayerClass] = [
    .all("Sequential"), LayerClass("Model", in: .one, .two), "Functional",
  ]

  let graph: ModelGraph
  /// Whether training changes nothing in it, by its own setting. Before Keras 3 that is not
  /// restored, nor is that of a Sequential model in Keras 3 (keras 3.15.1 `models/sequential.py`,
  /// `from_config`).
  let isFrozen: Bool
  /// Its layers have settings of their own.
  let freezesItsWeights = false
  private let context: ArchitectureContext
  /// What the model comes to when called with the shapes its own inputs declare.
  private let own: GraphInference

  init(_ config: LayerConfig) throws(ConfigError) {
    graph = try ModelGraph(config.settings, config.context)
    context = config.context
    isFrozen =
      config.keras.line == .keras3 && !graph.isSequential
      && config.settings["trainable"]?.bool == false
    own = GraphInference(of: graph, context: config.context)
  }

  /// Whether settings are those of a model with a graph, whatever its class is called.
  static func isGraph(_ settings: JSONObject) -> Bool {
    settings["layers"]?.array != nil && settings["output_layers"] != nil
      && settings["input_layers"] != nil
  }

  /// The shapes the model's own inputs declare.
  var inputShapes: [Shape?] { own.inputShapes }

  /// What the model returns when called with its own inputs.
  var ownOutput: Inferred<LayerOutput> { own.output }

  func infer(_ call: LayerCall) -> Inference {
    let shapes = call.positionalShapes + call.keywords.flatMap(\.value.shapes)
    let isOwnCall = shapes == own.inputShapes || shapes.allSatisfy { $0 == nil }
    let called =
      isOwnCall ? own : GraphInference(of: graph, context: context, callShapes: shapes)
    // A model that declares no input is built by its first call.
    let built = own.inputShapes.isEmpty || own.inputShapes.contains(nil) ? called : own
    return Inference(
      output: called.output, weightsOf: built.rows,
      context.keras.line == .keras3 ? .asVariables : .asDeclared, faults: built.faults)
  }
}
