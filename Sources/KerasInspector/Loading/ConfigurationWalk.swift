import KerasArchitecture

/// All layers of a configuration, those inside models, wrappers and cells among them.
struct ConfigurationWalk {
  /// The outermost entry: the model.
  private(set) var model: ConfiguredLayer?
  /// The layers, each before those inside it.
  private(set) var layers: [ConfiguredLayer] = []

  /// More than any model has, so that a hostile one ends.
  private static let limit = 100_000

  init(_ configuration: JSONValue, keras: KerasVersion) {
    let top: JSONValue =
      configuration.array == nil
      ? configuration
      : .object(
        JSONObject(["class_name": .string("Sequential"), "config": configuration]))
    guard let entry = try? LayerEntry(top) else { return }
    let model = ConfiguredLayer(entry: entry, path: "", isOperation: false)
    self.model = model
    var open = Array(Self.children(of: entry).reversed()).map { (json: $0, around: "") }
    while let (json, around) = open.popLast(), layers.count < Self.limit {
      guard let entry = try? LayerEntry(json) else { continue }
      let path = around.isEmpty ? entry.name : "\(around)/\(entry.name)"
      layers.append(
        ConfiguredLayer(
          entry: entry, path: path, isOperation: Self.isOperation(entry, keras: keras)))
      // A path that grows with every level would take memory without end.
      let inner = path.utf8.count < 256 ? path : around
      open += Self.children(of: entry).reversed().map { (json: $0, around: inner) }
    }
  }

  /// The layers that an entry holds, under the keys of models, wrappers and cells.
  private static func children(of entry: LayerEntry) -> [JSONValue] {
    if let layers = entry.config.array { return layers }
    let lists = ["layers", "cells"].flatMap { entry.settings[$0]?.array ?? [] }
    let single = ["layer", "backward_layer", "cell"].compactMap { entry.settings[$0] }
    return (lists + single).filter { $0.object != nil }
  }

  /// Whether an entry is an operation and not the layer of the same name: its module tells, and in
  /// a legacy file that it has no `trainable`.
  private static func isOperation(_ entry: LayerEntry, keras: KerasVersion) -> Bool {
    guard keras.line == .keras3 else { return false }
    if let module = entry.module { return module.hasPrefix("keras.src.ops") }
    return entry.settings["trainable"] == nil && !entry.inboundNodes.isEmpty
      && LayerRegistry.operations[entry.className] != nil
  }
}
