/// A layer inside another one's settings: what a wrapper wraps, a cell, a member of a pipeline.
public struct Sublayer: Sendable {
  /// The entry as the settings hold it.
  public let entry: LayerEntry
  /// The rule, with its settings read.
  public let layer: any Layer
  /// Whether its own settings freeze its weights.
  public var isFrozen: Bool
  /// What is left for the architecture it belongs to.
  let budget: InferenceBudget

  /// The class, as Keras prints it.
  public var className: String { entry.shortClassName }

  /// Works out a call; a layer that is frozen has no trainable weights.
  public func infer(_ call: LayerCall) -> Inference {
    var inference = layer.infer(call)
    inference.weightSource.setType(entry.variableDtype)
    if isFrozen { inference.weightSource.freeze() }
    return inference
  }

  /// The row of the sublayer, worked out by ``infer(_:)``.
  public func declared(_ inference: Inference) -> DeclaredLayer {
    var row = DeclaredLayer(
      name: entry.name, className: className, isTrainable: entry.isTrainable,
      inference: inference, role: layer is NestedModel ? .model : .layer)
    row.sharedObjectID = entry.sharedObjectID
    return row
  }
}

extension LayerConfig {
  /// Reads the layer under `key`.
  ///
  /// - Throws: ``ConfigError`` if there is none, or one of its settings is at fault.
  public func sublayer(_ key: String) throws(ConfigError) -> Sublayer {
    guard let json = settings[key] else { throw ConfigError(key, "is missing") }
    return try context.inner.sublayer(json)
  }

  /// Reads the list of layers under `key`.
  ///
  /// - Throws: ``ConfigError`` if there is none, or a setting of one is at fault.
  public func sublayers(_ key: String) throws(ConfigError) -> [Sublayer] {
    let entries: [JSONValue] = try self[key]
    var layers: [Sublayer] = []
    for entry in entries { layers.append(try context.inner.sublayer(entry)) }
    return layers
  }
}

extension ArchitectureContext {
  /// The surroundings of what lies one level further in.
  var inner: ArchitectureContext {
    var inner = self
    inner.depth += 1
    return inner
  }

  /// Reads one entry and its settings.
  func sublayer(_ json: JSONValue) throws(ConfigError) -> Sublayer {
    let entry = try LayerEntry(json)
    let layer = try layer(for: entry)
    return Sublayer(
      entry: entry, layer: layer,
      isFrozen: !entry.isTrainable && layer.freezesItsWeights && keras.freezesLoadedVariables,
      budget: budget)
  }

  /// Finds the rule of an entry and reads its settings; a class without a rule gets the one that
  /// knows nothing.
  func layer(for entry: LayerEntry) throws(ConfigError) -> any Layer {
    guard depth < Self.depthLimit else {
      throw ConfigError("layers", "are nested deeper than \(Self.depthLimit) levels")
    }
    let settings = entry.config.array.map { JSONObject(["layers": .array($0)]) } ?? entry.settings
    let config = LayerConfig(
      className: entry.shortClassName, settings: settings, context: self)
    return try rule(for: entry, settings).init(config)
  }

  private func rule(for entry: LayerEntry, _ settings: JSONObject) -> any Layer.Type {
    if NestedModel.isGraph(settings) { return NestedModel.self }
    if isOperation(entry) { return operations[entry.className] ?? UnknownLayer.self }
    return registry[entry.isCustom ? entry.registeredName ?? entry.className : entry.className]
      ?? UnknownLayer.self
  }

  /// Whether an entry of a graph is an operation of Keras 3 and not the layer of the same name.
  ///
  /// Their module tells them apart; a legacy file has none, but operations, unlike layers, have
  /// no `trainable` among their settings.
  func isOperation(_ entry: LayerEntry) -> Bool {
    guard keras.line == .keras3 else { return false }
    if let module = entry.module {
      return Self.operationModules.contains { module.hasPrefix($0) }
    }
    return entry.settings["trainable"] == nil && operations[entry.className] != nil
      && !entry.inboundNodes.isEmpty
  }

  /// Where Keras 3 has its operations: an activation called on a tensor is one too.
  private static let operationModules = [
    "keras.src.ops.", "keras.src.activations.", "keras.src.quantizers.",
  ]
}
