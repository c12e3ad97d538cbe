extension ModelGraph {
  /// Reads a Sequential model: a list of layers, each called with what the one before it returns.
  static func sequential(
    _ settings: JSONObject, _ context: ArchitectureContext
  ) throws(ConfigError) -> ModelGraph {
    guard let json = settings["layers"]?.array else { throw ConfigError("layers", "is no list") }
    var chain = SequentialChain(context: context)
    for (index, layer) in json.enumerated() {
      let entry = try LayerEntry(layer)
      if index == 0 {
        try chain.start(with: entry, buildInputShape: settings["build_input_shape"])
      } else {
        chain.append(entry)
      }
    }
    var graph = ModelGraph(
      layers: chain.layers, inputs: chain.inputs,
      output: chain.end.map { .tensor($0) } ?? .list([]),
      isSequential: true)
    graph.isBuilt = context.keras.line != .keras3 || !chain.inputs.isEmpty
    // Keras 1 lists a layer once for every branch that shares it.
    if context.keras.line != .keras1 { graph.addDuplicateNameFaults() }
    graph.numberCalls(keras: context.keras)
    return graph
  }
}

/// A Sequential model while its layers are read.
private struct SequentialChain {
  let context: ArchitectureContext
  var layers: [GraphLayer] = []
  var inputs: [TensorReference] = []
  /// What the last layer returns.
  var end: TensorReference?
  /// The first layer of each name.
  private var indexByName: [String: Int] = [:]

  init(context: ArchitectureContext) { self.context = context }

  /// Adds the first layer, and before it the input that its settings, or the model's, tell of.
  mutating func start(with entry: LayerEntry, buildInputShape: JSONValue?) throws(ConfigError) {
    if entry.className == "InputLayer" {
      addInput(entry, isListed: context.keras.listsInputsOfSequential)
    } else if entry.className == "Merge", let branches = entry.settings["layers"]?.array {
      try merge(branches, with: entry)
    } else {
      let layer = GraphLayer(entry: entry, calls: [], context: context)
      if context.keras.startsSequentialInsideModel, let origin = layer.originOfOutput {
        addUncalledModel(layer, printedOrigin: origin)
        return
      }
      let shape = context.keras.line == .keras3 ? entry.declaredInputShape : layer.ownInputShape
      if let shape = shape ?? buildInputShape.flatMap({ Shape($0) }) {
        try addInput(for: entry, shape)
      }
      // Branches of Keras 1 may share their first layer.
      if context.keras.line == .keras1, indexByName[entry.name] != nil {
        append(entry)
        return
      }
      // Made once: a model in the first place of a model, and so on, would double with every level.
      var called = layer
      called.calls = [GraphCall(arguments: end.map { [.tensor($0)] } ?? [], keywords: [])]
      addCalled(called)
    }
  }

  mutating func append(_ entry: LayerEntry) {
    let call = GraphCall(arguments: end.map { [.tensor($0)] } ?? [], keywords: [])
    if context.keras.line == .keras1, let index = indexByName[entry.name] {
      layers[index].calls.append(call)
      end = TensorReference(layer: entry.name, node: layers[index].calls.count - 1, tensor: 0)
      return
    }
    addCalled(GraphLayer(entry: entry, calls: [call], context: context))
  }

  /// Adds a layer with its first call.
  private mutating func addCalled(_ layer: GraphLayer) {
    add(layer)
    end = TensorReference(layer: layer.name, node: 0, tensor: 0)
  }

  private mutating func add(_ layer: GraphLayer) {
    if indexByName[layer.name] == nil { indexByName[layer.name] = layers.count }
    layers.append(layer)
  }

  private mutating func addInput(_ entry: LayerEntry, isListed: Bool = false) {
    var input = GraphLayer(entry: entry, calls: [], context: context)
    input.hasRow = isListed
    add(input)
    end = TensorReference(layer: entry.name, node: 0, tensor: 0)
    inputs.append(TensorReference(layer: entry.name, node: 0, tensor: 0))
  }

  /// Adds the input that Keras makes by itself for a first layer that has an input shape.
  private mutating func addInput(for entry: LayerEntry, _ shape: Shape) throws(ConfigError) {
    let name = entry.inputNameOnLoading ?? "\(entry.name)_input"
    let sizes = shape.sizes.map { $0.map { JSONValue.integer($0) } ?? .null }
    addInput(
      try LayerEntry(
        .object([
          "class_name": .string("InputLayer"),
          "config": .object([
            "name": .string(name),
            "batch_input_shape": .array(sizes),
          ]),
        ])))
  }

  /// Adds a first layer that is a model and keeps its own inputs as those of the chain.
  private mutating func addUncalledModel(
    _ model: GraphLayer, printedOrigin: DeclaredLayer.Connection
  ) {
    var model = model
    model.printedOrigin = printedOrigin
    add(model)
    end = TensorReference(layer: model.name, node: 0, tensor: 0)
  }

  /// Adds the branches that a leading `Merge` of Keras 1 joins. Its summary shows their layers in
  /// place of the `Merge` (keras 1.2.2 `models.py`, `flattened_layers`).
  private mutating func merge(_ branches: [JSONValue], with entry: LayerEntry) throws(ConfigError) {
    var ends: [NodeArgument] = []
    for json in branches {
      let branch = try LayerEntry(json)
      end = nil
      if let members = branch.config.array ?? branch.settings["layers"]?.array,
        branch.settings["input_layers"] == nil
      {
        for (index, member) in members.enumerated() {
          let layer = try LayerEntry(member)
          if index == 0 {
            try start(with: layer, buildInputShape: nil)
          } else {
            append(layer)
          }
        }
      } else {
        try start(with: branch, buildInputShape: nil)
      }
      if let end { ends.append(.tensor(end)) }
    }
    var merge = GraphLayer(
      entry: entry, calls: [GraphCall(arguments: [.list(ends)], keywords: [])], context: context)
    merge.hasRow = false
    add(merge)
    end = TensorReference(layer: entry.name, node: 0, tensor: 0)
  }
}

extension KerasVersion {
  /// Whether a Sequential model that starts with a model takes that one's own inputs and outputs as
  /// they are instead of calling it (keras 2.0.9 `models.py`; 2.1.0 calls it).
  fileprivate var startsSequentialInsideModel: Bool {
    line == .keras1 || line == .keras2 && !isAtLeast(2, 1)
  }

  /// Whether the summary of a Sequential model shows an `InputLayer` that it was given (keras 2.1.6
  /// `models.py`; 2.2.0 leaves it out).
  fileprivate var listsInputsOfSequential: Bool {
    line == .keras1 || line == .keras2 && !isAtLeast(2, 2)
  }
}

extension GraphLayer {
  /// Where a model takes its output from, as the summary of a chain that starts with it says.
  fileprivate var originOfOutput: DeclaredLayer.Connection? {
    guard let graph = ((try? rule.get()) as? NestedModel)?.graph,
      let end = graph.output.tensors.first
    else { return nil }
    return graph.layers.first { $0.name == end.layer }?.printedOrigin(of: end)
  }

  /// The shape that the layer says its model is called with, if it is the first of the model.
  fileprivate var ownInputShape: Shape? {
    if let model = (try? rule.get()) as? NestedModel { return model.inputShapes.first ?? nil }
    return entry.declaredInputShape
  }
}

extension LayerEntry {
  /// The input shape among the settings of a first layer.
  ///
  /// Keras 1 has layers that give it as `input_dim` and `input_length` (keras 1.2.2
  /// `layers/core.py`, `layers/recurrent.py`, `layers/embeddings.py`).
  fileprivate var declaredInputShape: Shape? {
    if let shape = settings["batch_input_shape"].flatMap({ Shape($0) }) { return shape }
    guard let features = settings["input_dim"]?.int else { return nil }
    let length = settings["input_length"]?.int
    if className == "Embedding" { return [nil, length] }
    return settings["input_length"] == nil ? [nil, features] : [nil, length, features]
  }
}
