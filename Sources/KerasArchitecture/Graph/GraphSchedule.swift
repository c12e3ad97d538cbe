/// The order in which the calls of a graph can be worked out, found before any of them is.
struct GraphSchedule {
  /// A call: of which layer, and which of that layer's.
  struct Step: Hashable {
    let layer: Int
    let call: Int
  }

  /// The calls, each after those whose tensors it takes.
  private(set) var order: [Step] = []
  /// What the references of the graph say that cannot be.
  private(set) var faults: [ArchitectureFault] = []

  private let graph: ModelGraph
  private let indexByName: [String: Int]

  init(of graph: ModelGraph) {
    self.graph = graph
    indexByName = graph.indexByName
    var waitingFor: [Step: Int] = [:]
    var dependents: [Step: [Step]] = [:]
    var ready: [Step] = []
    for (index, layer) in graph.layers.enumerated() {
      for call in 0..<max(layer.calls.count, 1) {
        let step = Step(layer: index, call: call)
        let sources = layer.calls.isEmpty ? [] : sources(of: layer.calls[call], for: layer.name)
        waitingFor[step] = sources.count
        for source in sources { dependents[source, default: []].append(step) }
        if sources.isEmpty { ready.append(step) }
      }
    }
    for reference in graph.output.tensors {
      _ = step(for: reference, neededBy: "the model's output")
    }

    while order.count < ready.count {
      let step = ready[order.count]
      order.append(step)
      for dependent in dependents[step] ?? [] {
        waitingFor[dependent, default: 1] -= 1
        if waitingFor[dependent] == 0 { ready.append(dependent) }
      }
    }
    let stuck = waitingFor.filter { $0.value > 0 }.map { graph.layers[$0.key.layer].name }
    if !stuck.isEmpty { faults.append(.cycle(Set(stuck).sorted())) }
  }

  /// The call that returns a tensor; `nil` if the graph has none such.
  func step(for reference: TensorReference) -> Step? {
    guard let index = indexByName[reference.layer] else { return nil }
    return graph.layers[index].call(returning: reference).map { Step(layer: index, call: $0) }
  }

  private mutating func sources(of call: GraphCall, for consumer: String) -> [Step] {
    call.tensors.compactMap { step(for: $0, neededBy: consumer) }
  }

  private mutating func step(for reference: TensorReference, neededBy consumer: String) -> Step? {
    if let step = step(for: reference) { return step }
    faults.append(
      indexByName[reference.layer] == nil
        ? .absentLayer(reference.layer, neededBy: consumer)
        : .absentCall(layer: reference.layer, node: reference.node, neededBy: consumer))
    return nil
  }
}
