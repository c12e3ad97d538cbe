/// A graph worked out: what every call returns, and what every layer holds.
struct GraphInference: Sendable {
  /// The layers that Keras' summary shows, in its order.
  private(set) var rows: [DeclaredLayer] = []
  /// The shapes of the tensors the model is called with.
  private(set) var inputShapes: [Shape?] = []
  /// What the model returns.
  private(set) var output: Inferred<LayerOutput> = .unknown("the model returns nothing")
  /// What the configuration says that cannot be.
  private(set) var faults: [ArchitectureFault]

  /// Works out `graph`, called with the shapes its inputs declare or with `callShapes`.
  init(of graph: ModelGraph, context: ArchitectureContext, callShapes: [Shape?]? = nil) {
    var walk = GraphWalk(graph: graph, context: context, callShapes: callShapes)
    walk.run()
    faults = graph.faults + walk.faults
    inputShapes =
      graph.uncalledModel?.inputShapes ?? graph.inputs.map { walk.shape(of: $0) }
    rows = walk.rows()
    output = walk.modelOutput()
  }
}

/// The walk over a graph's calls.
private struct GraphWalk {
  let graph: ModelGraph
  let context: ArchitectureContext
  let callShapes: [Shape?]?
  private let schedule: GraphSchedule
  private var outputs: [[Inferred<LayerOutput>?]]
  private var inferences: [Inference?]
  /// The shapes that the file records for tensors.
  private var recorded: [GraphSchedule.Step: [Int: Shape]] = [:]
  private(set) var faults: [ArchitectureFault]

  init(graph: ModelGraph, context: ArchitectureContext, callShapes: [Shape?]?) {
    (self.graph, self.context, self.callShapes) = (graph, context, callShapes)
    schedule = GraphSchedule(of: graph)
    faults = schedule.faults
    outputs = graph.layers.map { Array(repeating: nil, count: max($0.calls.count, 1)) }
    inferences = Array(repeating: nil, count: graph.layers.count)
    for layer in graph.layers {
      for call in layer.calls {
        for reference in call.tensors {
          guard let shape = reference.recordedShape, let step = schedule.step(for: reference) else {
            continue
          }
          recorded[step, default: [:]][reference.tensor] = shape
        }
      }
    }
  }

  mutating func run() {
    var given: [GraphSchedule.Step: Shape] = [:]
    for (reference, shape) in zip(graph.inputs, callShapes ?? []) {
      if let step = schedule.step(for: reference), let shape { given[step] = shape }
    }
    for step in schedule.order {
      work(out: step, given: given[step])
    }
  }

  private mutating func work(out step: GraphSchedule.Step, given: Shape?) {
    let layer = graph.layers[step.layer]
    var inference: Inference
    switch layer.rule {
    case .failure(let error):
      inference = .nothing("its settings are at fault: \(error)")
      if step.call == 0 {
        faults.append(
          .setting(layer: layer.name, className: layer.entry.shortClassName, error))
      }
    case .success(let rule):
      let isBuilt = graph.isBuilt || callShapes != nil || rule is NestedModel
      inference =
        !isBuilt
        ? .unbuilt
        : context.budget.takeCalls()
          ? rule.infer(call(of: step)) : .nothing("the model makes too many calls")
      inference.output = bounded(inference.output)
      if inference.weightSource.reason != nil, let build = layer.entry.buildCall {
        inference.weights = rule.infer(build).weights
      }
    }
    if let given { inference.output = .known(.tensor(given)) }
    outputs[step.layer][step.call] = completed(inference.output, step, layer.role)
    // The first call builds the weights; what later calls are given changes nothing about them.
    if inferences[step.layer] == nil {
      inferences[step.layer] = inference
      faults += inference.faults
    }
  }

  /// An output, if it is no larger than any model's: a few products of a tensor with itself, or
  /// splits of splits, would take all memory.
  private func bounded(_ output: Inferred<LayerOutput>) -> Inferred<LayerOutput> {
    guard let shapes = output.value?.shapes else { return output }
    if shapes.contains(where: { ($0?.rank ?? 0) > Shape.largestRank }) {
      return .unknown("it returns a tensor of more than \(Shape.largestRank) axes")
    }
    return context.budget.takeCalls(max(shapes.count - 1, 0))
      ? output : .unknown("the model makes too many tensors")
  }

  /// An output with the shapes that the file records in place of those that no rule tells. Of
  /// operations the record is as good as a rule, nothing but the tensors went into it; but it is of
  /// the model's own inputs, not of a call with other shapes.
  private func completed(
    _ output: Inferred<LayerOutput>, _ step: GraphSchedule.Step, _ role: DeclaredLayer.Role
  ) -> Inferred<LayerOutput> {
    guard let shapes = recorded[step], let last = shapes.keys.max(), (0..<1000).contains(last)
    else { return output }
    if case .known(let output) = output, role != .operation || callShapes != nil {
      guard case .tensor(nil) = output else { return .known(output) }
      return .known(.tensor(shapes[0]))
    }
    if case .known(.list(let several)) = output {
      let count = max(several.count, last + 1)
      return .known(
        .list(
          (0..<count).map { shapes[$0].map { .tensor($0) } ?? several[safely: $0] ?? .tensor(nil) })
      )
    }
    return .known(.tensors((0...last).map { shapes[$0] }))
  }

  private func call(of step: GraphSchedule.Step) -> LayerCall {
    // A Sequential model that has no input of its own hands what it is called with to its first layer:
    // it knows none yet, or starts with a model that it took as it was.
    if graph.isSequential, graph.inputs.isEmpty, step.layer == 0, let callShapes {
      return LayerCall(shapes: callShapes)
    }
    let layer = graph.layers[step.layer]
    guard layer.calls.indices.contains(step.call) else { return LayerCall([]) }
    let call = layer.calls[step.call]
    return LayerCall(
      call.arguments.map { resolved($0) },
      keywords: call.keywords.map { LayerCall.Keyword($0.name, resolved($0.value)) })
  }

  private func resolved(_ argument: NodeArgument) -> CallArgument {
    switch argument {
    case .tensor(let reference): .tensor(shape(of: reference))
    case .literal(let json): .literal(json)
    case .list(let elements): .list(elements.map { resolved($0) })
    case .dictionary(let members):
      .dictionary(members.map { LayerCall.Keyword($0.name, resolved($0.value)) })
    }
  }

  /// The shape of a tensor; `nil` where it is not known.
  func shape(of reference: TensorReference) -> Shape? {
    guard let step = schedule.step(for: reference),
      let shapes = outputs[step.layer][step.call]?.value?.shapes,
      shapes.indices.contains(reference.tensor)
    else { return reference.recordedShape }
    return shapes[reference.tensor] ?? reference.recordedShape
  }

  /// What the model returns, in its structure.
  func modelOutput() -> Inferred<LayerOutput> {
    let tensors = graph.output.tensors
    guard !tensors.isEmpty else { return .unknown("the model names no output") }
    if tensors.count == 1, case .list = graph.output {
      return .known(.tensor(shape(of: tensors[0])))
    }
    return .known(output(graph.output))
  }

  private func output(_ argument: NodeArgument) -> LayerOutput {
    switch argument {
    case .tensor(let reference): .tensor(shape(of: reference))
    case .literal: .tensor(nil)
    case .list(let elements): .list(elements.map { output($0) })
    case .dictionary(let members): .named(members.map { .init($0.name, output($0.value)) })
    }
  }

  /// The rows of the layers that Keras' summary shows.
  func rows() -> [DeclaredLayer] {
    var storeNames = StoreNames()
    let rows = graph.layers.enumerated().map { index, layer -> DeclaredLayer? in
      let isStored = layer.role != .operation && !(graph.isSequential && layer.role == .input)
      let storeName = isStored ? storeNames.next(for: layer.pythonClassName) : nil
      return layer.hasRow ? row(index, storeName: storeName) : nil
    }
    guard graph.givesTensorsByName else { return rows.compactMap { $0 } }
    return DepthOrder(of: graph, schedule).layers.compactMap { rows[$0] }
  }

  private func row(_ index: Int, storeName: String?) -> DeclaredLayer {
    let layer = graph.layers[index]
    let inference = inferences[index] ?? .nothing("it is part of a circle")
    var row = DeclaredLayer(
      name: layer.name, className: layer.pythonClassName,
      isTrainable: layer.entry.isTrainable, inference: inference, role: layer.role)
    row.weightSource.setType(layer.entry.variableDtype)
    row.sharedObjectID = layer.entry.sharedObjectID
    row.isNamedOnLoading = layer.entry.isNamedOnLoading
    row.storeName = storeName
    row.connections = layer.printedCalls.flatMap(\.tensors).map { reference in
      schedule.step(for: reference).flatMap { graph.layers[$0.layer].printedOrigin(of: reference) }
        ?? DeclaredLayer.Connection(
          layer: reference.layer, node: reference.node, tensor: reference.tensor)
    }
    row.show(outputs[index].compactMap(\.self), of: try? layer.rule.get(), keras: context.keras)
    return restoringTrainability(of: row, layer)
  }

  /// The row as training sees it once Keras has loaded the layer.
  private func restoringTrainability(of row: DeclaredLayer, _ layer: GraphLayer) -> DeclaredLayer {
    let rule = try? layer.rule.get()
    let freezes = rule?.freezesItsWeights ?? true
    var row = row
    if let model = rule as? NestedModel { row.isTrainable = !model.isFrozen }
    guard context.keras.line == .keras3 else {
      return freezes && !row.isTrainable ? row.frozen : row
    }
    if !row.isTrainable {
      row.weightSource.freeze(
        includesVariables: freezes && context.keras.freezesLoadedVariables)
    }
    return row
  }
}

extension DeclaredLayer {
  /// Sets the output to what the summary shows of a layer that returned all of these.
  ///
  /// Keras 3 shows what the last call returned, the others one shape or none. A model made a call of
  /// its own when it was made; TensorFlow shows that one from 2.3 on, the Keras before count it
  /// among the others (keras 2.15.0 `engine/functional.py`, keras 2.3.1 `engine/network.py`).
  fileprivate mutating func show(
    _ returned: [Inferred<LayerOutput>], of rule: (any Layer)?, keras: KerasVersion
  ) {
    output = returned.last ?? output
    guard keras.line != .keras3 else { return }
    var returned = returned
    if let model = rule as? NestedModel, !model.inputShapes.isEmpty {
      if keras.linksModelsToThemselves {
        returned.append(model.ownOutput)
      } else {
        output = model.ownOutput
        return
      }
    }
    let shapes = returned.compactMap(\.value)
    if shapes.contains(where: { $0 != shapes.first }) {
      output = .unknown("its calls return shapes that differ")
      hasUnlikeOutputs = true
    }
  }
}

extension Inference {
  /// What a layer comes to in a model that was never built: it has made no weights yet.
  static let unbuilt = Inference(
    output: .unknown("the model was saved before it was built"), weights: .known([]))

  /// What a call comes to of which nothing can be told.
  static func nothing(_ reason: String) -> Inference {
    Inference(output: .unknown(reason), weights: .unknown(reason))
  }
}

extension Array {
  /// The element at `index`, if there is one.
  fileprivate subscript(safely index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
