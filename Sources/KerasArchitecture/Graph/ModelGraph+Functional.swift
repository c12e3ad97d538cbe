extension ModelGraph {
  /// Reads a Functional model: layers with their calls, and the tensors that go in and come out.
  static func functional(
    _ settings: JSONObject, _ context: ArchitectureContext
  ) throws(ConfigError) -> ModelGraph {
    guard let entriesJSON = settings["layers"]?.array else {
      throw ConfigError("layers", "is no list")
    }
    var entries: [LayerEntry] = []
    for json in entriesJSON { entries.append(try LayerEntry(json)) }
    let reader = InboundNodeReader(layerNames: Set(entries.map(\.name)))

    var faults: [ArchitectureFault] = []
    var layers: [GraphLayer] = []
    for entry in entries {
      var calls: [GraphCall] = []
      for node in entry.inboundNodes {
        do throws(ConfigError) {
          calls.append(try reader.call(node))
        } catch {
          // It keeps its number, which references to later calls count.
          calls.append(GraphCall(arguments: [], keywords: []))
          faults.append(.unreadableCall(layer: entry.name, error))
        }
      }
      layers.append(GraphLayer(entry: entry, calls: calls, context: context))
    }
    func ends(_ key: String) -> NodeArgument {
      do throws(ConfigError) {
        return try settings[key].map { json throws(ConfigError) in try reader.structure(json) }
          ?? .list([])
      } catch {
        faults.append(.unreadableCall(layer: nil, ConfigError(key, error.problem)))
        return .list([])
      }
    }
    var graph = ModelGraph(
      layers: layers, inputs: ends("input_layers").tensors, output: ends("output_layers"),
      isSequential: false)
    graph.faults = faults
    graph.addDuplicateNameFaults()
    graph.numberCalls(keras: context.keras)
    if context.keras.remembersOutputsOfModels { graph.joinRepeatedCalls() }
    return graph
  }

  /// Notes names that several layers have: a reference to one of them could mean any.
  mutating func addDuplicateNameFaults() {
    for (name, same) in Dictionary(grouping: layers, by: \.name).sorted(by: { $0.key < $1.key })
    where same.count > 1 {
      faults.append(.duplicateName(name, count: same.count))
    }
  }
}

extension KerasVersion {
  /// Whether a model that is called with the same tensors again returns what it did before.
  fileprivate var remembersOutputsOfModels: Bool { line == .keras1 || line == .keras2 }
}
