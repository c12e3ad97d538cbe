/// A layer of a graph: its entry, its rule, and its calls within the graph.
struct GraphLayer: Sendable {
  /// The entry of the configuration.
  let entry: LayerEntry
  /// The name that references use.
  let name: String
  /// The rule, or the setting that keeps it from applying.
  let rule: Result<any Layer, ConfigError>
  /// What it is to its model.
  let role: DeclaredLayer.Role
  /// Its calls within the graph. An input has one, with nothing.
  var calls: [GraphCall]
  /// Those of its calls that Keras joins into later ones, which the summary does not show.
  var joinedCalls: Set<Int> = []
  /// Whether Keras' summary shows it. The inputs of a Sequential model are not shown.
  var hasRow = true
  /// The number that the file gives to the first of the calls: a nested model of Keras 1 and 2
  /// counts the making of its own outputs as call 0.
  var firstNode = 0
  /// The number that Keras' summary gives to the first of the calls.
  var firstPrintedNode = 0
  /// What Keras' summary names as the origin of the layer's output, where it is not the layer.
  var printedOrigin: DeclaredLayer.Connection?

  init(
    entry: LayerEntry, name: String? = nil, calls: [GraphCall], context: ArchitectureContext
  ) {
    self.entry = entry
    self.name = name ?? entry.name
    self.calls = calls
    rule = Result { () throws(ConfigError) in try context.inner.layer(for: entry) }
    role =
      context.isOperation(entry)
      ? .operation
      : entry.className == "InputLayer" ? .input : rule.isModel ? .model : .layer
  }

  /// Its calls that Keras' summary shows.
  var printedCalls: [GraphCall] {
    joinedCalls.isEmpty
      ? calls : calls.enumerated().filter { !joinedCalls.contains($0.offset) }.map(\.element)
  }

  /// Which of its calls returns a tensor; `nil` if it makes none such. A layer without calls, such as
  /// an input, is worked out as called with nothing.
  func call(returning reference: TensorReference) -> Int? {
    let (call, overflow) = reference.node.subtractingReportingOverflow(firstNode)
    return !overflow && (0..<max(calls.count, 1)).contains(call) ? call : nil
  }

  /// What Keras' summary names as the origin of one of its outputs; `nil` if no call returns it.
  func printedOrigin(of reference: TensorReference) -> DeclaredLayer.Connection? {
    guard let call = call(returning: reference) else { return nil }
    return printedOrigin
      ?? DeclaredLayer.Connection(
        layer: reference.layer, node: call + firstPrintedNode, tensor: reference.tensor)
  }

  /// Whether the layer is a model that is a chain by its class.
  var isSequential: Bool { ((try? rule.get()) as? NestedModel)?.graph.isSequential ?? false }

  /// The names of layers whose weights a Keras 3 store keeps under a name of the class, with the
  /// layer's own class as Python names it.
  var pythonClassName: String {
    entry.shortClassName == "GroupQueryAttention" ? "GroupedQueryAttention" : entry.shortClassName
  }
}

extension Result where Success == any Layer {
  /// Whether the layer is a model.
  fileprivate var isModel: Bool { (try? get()) is NestedModel }
}
