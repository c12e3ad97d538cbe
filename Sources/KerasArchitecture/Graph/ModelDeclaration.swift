/// A model as its configuration declares it: every layer with its shapes, weights and connections.
public struct ModelDeclaration: Sendable {
  /// The class of the model.
  public let className: String
  /// Its name; `nil` where the configuration has none, as for a Sequential model of Keras 1.
  public let name: String?
  /// The layers that Keras' summary shows, in its order.
  public let layers: [DeclaredLayer]
  /// The shapes of the tensors the model is called with.
  public let inputShapes: [Shape?]
  /// What the model returns.
  public let output: Inferred<LayerOutput>
  /// Whether the configuration holds the model's graph; that of a subclassed model does not.
  public let hasGraph: Bool
  /// Whether training changes nothing in it, as Keras restores that.
  public let isFrozen: Bool
  /// Whether the model is a chain by its class, for which Keras shows no connections.
  public let isSequential: Bool
  /// The Keras whose rules were applied.
  public let keras: KerasVersion
  /// What the configuration says that cannot be.
  public let faults: [ArchitectureFault]

  /// Works out the model of a configuration, as `model_config` or `config.json` holds it.
  ///
  /// - Parameters:
  ///   - config: An object with `class_name` and `config`, or the bare list of layers of Keras 1.
  ///   - keras: The Keras that wrote it; told from the settings where the file does not say.
  ///   - registry: The layer classes that are known.
  /// - Throws: ``ConfigError`` if the configuration is not that of a model.
  public init(
    config: JSONValue, keras: KerasVersion? = nil, registry: LayerRegistry = .standard
  ) throws(ConfigError) {
    let model = try Self.model(of: config)
    // Since Keras 2, a file that says its version leaves nothing to be given away.
    let hints = keras == nil || keras?.line == .keras1 ? ConfigHints(in: config) : nil
    let keras = keras ?? .latest(hints?.line ?? .tensorFlow)
    self.keras = keras
    let entry = try LayerEntry(model.namedOnLoading(by: keras))
    className = entry.shortClassName
    name = entry.settings["name"]?.string
    let context = ArchitectureContext(
      keras: keras, registry: registry, isChannelsFirst: hints?.isChannelsFirst)
    guard let model = try context.layer(for: entry) as? NestedModel else {
      (layers, inputShapes, hasGraph, isSequential, faults) = ([], [], false, false, [])
      isFrozen = false
      output = .unknown("the configuration of \(entry.shortClassName) holds no graph")
      return
    }
    let inference = model.infer(LayerCall(shapes: model.inputShapes))
    layers = inference.parts
    inputShapes = model.inputShapes
    output = inference.output
    isSequential = model.graph.isSequential
    isFrozen = model.isFrozen
    hasGraph = true
    faults = inference.faults
  }

  /// The numbers of the model's weights, each layer once; `nil` if those of a layer are not known, or if
  /// they have more elements than any model can have.
  ///
  /// Keras 3 asks the variables which of them are trainable, not the layers they are in.
  public var tally: WeightTally? {
    WeightTally(
      layers, keras.line != .keras3 ? .asDeclared : isFrozen ? .none : .asVariables)
  }

  /// The entry of the model that a configuration is of.
  private static func model(of config: JSONValue) throws(ConfigError) -> JSONValue {
    if case .array(let layers) = config {
      guard layers.allSatisfy({ $0.object != nil }), !layers.isEmpty else {
        throw ConfigError("the configuration", "is a list, but not of layers")
      }
      return .object(["class_name": .string("Sequential"), "config": config])
    }
    guard config.object != nil else {
      throw ConfigError("the configuration", "is \(config.kind), not an object")
    }
    return config
  }
}

extension JSONValue {
  /// An object of the given members.
  static func object(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(JSONObject(members))
  }
}
