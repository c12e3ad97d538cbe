/// A model used as a layer: Functional, Sequential, and classes derived from them.
struct NestedModel: Layer {
  static let classes: [LayerClass] = [
    .all("Sequential"), LayerClass("Model", in: .one, .two), "Functional",
  ]

  let graph: ModelGraph
  private let context: ArchitectureContext
  private let isFrozen: Bool
  /// What the model comes to when called with the shapes its own inputs declare.
  private let own: GraphInference

  init(_ config: LayerConfig) throws(ConfigError) {
    graph = try ModelGraph(config.settings, config.context)
    context = config.context
    // Only Keras 3 restores the flag of a model; before, that of each of its layers counts.
    isFrozen = config.keras.line == .keras3 && config.settings["trainable"]?.bool == false
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

  /// The rows of the model, frozen if the model is.
  var rows: [DeclaredLayer] { isFrozen ? own.rows.map { $0.frozen } : own.rows }

  func infer(_ call: LayerCall) -> Inference {
    let shapes = call.positionalShapes + call.keywords.flatMap(\.value.shapes)
    let isOwnCall = shapes == own.inputShapes || shapes.allSatisfy { $0 == nil }
    let called =
      isOwnCall ? own : GraphInference(of: graph, context: context, callShapes: shapes)
    // A model that declares no input is built by its first call.
    let built = own.inputShapes.isEmpty || own.inputShapes.contains(nil) ? called : own
    let rows = isFrozen ? built.rows.map { $0.frozen } : built.rows
    return Inference(
      output: called.output, weights: rows.combinedWeights,
      formula: rows.sumOfCounts, parts: rows, faults: built.faults)
  }
}
