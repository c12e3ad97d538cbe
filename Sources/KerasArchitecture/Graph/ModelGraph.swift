/// A model as a graph of calls: a Sequential model is a chain.
struct ModelGraph: Sendable {
  /// The layers, in the order of the configuration.
  var layers: [GraphLayer]
  /// The tensors the model is called with.
  var inputs: [TensorReference]
  /// What the model returns, in its structure.
  var output: NodeArgument
  /// Whether the model is a chain without branches, by its class.
  var isSequential: Bool
  /// Whether the layers have weights without the model being called: Keras 3 saves, and loads, a
  /// Sequential model that knows no input shape yet.
  var isBuilt = true
  /// What the configuration says that cannot be.
  var faults: [ArchitectureFault] = []

  /// Creates the graph of a model's settings.
  ///
  /// - Throws: ``ConfigError`` if they are not those of a model.
  init(_ settings: JSONObject, _ context: ArchitectureContext) throws(ConfigError) {
    self =
      settings["input_layers"] == nil
      ? try .sequential(settings, context) : try .functional(settings, context)
  }

  init(layers: [GraphLayer], inputs: [TensorReference], output: NodeArgument, isSequential: Bool) {
    (self.layers, self.inputs) = (layers, inputs)
    (self.output, self.isSequential) = (output, isSequential)
  }

  /// Whether a call is given tensors by the names of its parameters.
  var givesTensorsByName: Bool {
    layers.contains { $0.calls.contains { $0.keywords.contains { $0.value.hasTensor } } }
  }

  /// The model that a chain starts with, if the chain has its inputs for its own.
  var uncalledModel: NestedModel? {
    guard inputs.isEmpty, let first = layers.first, first.printedOrigin != nil else { return nil }
    return (try? first.rule.get()) as? NestedModel
  }

  /// The index of the layer of each name.
  var indexByName: [String: Int] {
    Dictionary(layers.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }
}

extension ModelGraph {
  /// Sets how the file and how Keras' summary number the calls of layers.
  ///
  /// Keras 1 and 2 give a model a call 0 of its own, which links its inputs and outputs, and print
  /// the numbers of the file; so did TensorFlow 2.0. From 2.3 on it prints one less. Keras 3
  /// numbers from 0 among the tensors of calls and from 1 among a model's outputs.
  mutating func numberCalls(keras: KerasVersion) {
    guard keras.line != .keras3 else {
      if isSequential { numberCallsOfRebuiltChain() } else { numberOutputsAsCalls() }
      return
    }
    let callsNumberedZero = Set(
      (layers.flatMap { $0.calls.flatMap(\.tensors) } + output.tensors)
        .filter { $0.node == 0 }.map(\.layer))
    for index in layers.indices where layers[index].role == .model {
      let name = layers[index].name
      layers[index].firstNode = isSequential || callsNumberedZero.contains(name) ? 0 : 1
      layers[index].firstPrintedNode =
        keras.linksModelsToThemselves ? isSequential ? 1 : layers[index].firstNode : 0
    }
  }

  /// Numbers the calls of functional models from 0 among the model's outputs too, where Keras 3
  /// still counts a call 0 of their own (keras 3.15.1 `models/functional.py`, `get_config`).
  private mutating func numberOutputsAsCalls() {
    let functional = Set(layers.filter { $0.role == .model && !$0.isSequential }.map(\.name))
    output = output.mapTensors { reference in
      guard reference.node > 0, functional.contains(reference.layer) else { return reference }
      var reference = reference
      reference.node -= 1
      return reference
    }
  }

  /// Keras 3 makes the graph of a Sequential model anew with every layer that is added, which calls
  /// all before it again; the summary shows the last call (keras 3.15.1 `models/sequential.py`).
  private mutating func numberCallsOfRebuiltChain() {
    let chain = layers.indices.filter { layers[$0].role != .input }
    for (position, index) in chain.enumerated() {
      layers[index].firstPrintedNode = chain.count - 1 - position
    }
  }
}
