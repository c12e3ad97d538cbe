import KerasArchitecture

extension JSONValue {
  /// The entry of a layer at or below this one, by its name or by names with slashes between them.
  ///
  /// - Parameter named: The same with the names that loading gives to what has none.
  func entry(named path: String, in named: JSONValue) -> JSONValue? {
    for (layer, named) in zip(layerEntries, named.layerEntries) {
      let name = named.layerName
      if name == path { return layer }
      // Summaries of Keras 1 show the layers of a leading Merge as those of the model.
      if layer["class_name"]?.string == "Merge" {
        for (branch, named) in zip(layer.layerEntries, named.layerEntries) {
          if let found = branch.entry(named: path, in: named) { return found }
        }
      }
      // Names may have slashes of their own, so a path is not split but followed.
      guard !name.isEmpty, path.hasPrefix(name + "/") else { continue }
      let rest = String(path.dropFirst(name.count + 1))
      if let found = layer.entry(named: rest, in: named) { return found }
    }
    return nil
  }

  /// The names by which ``entry(named:)`` finds the layers of a model, up to a number of them.
  func layerNames(limit: Int = 10_000) -> [String] {
    var names: [String] = []
    var open = layerEntries.reversed().map { ($0.layerName, $0) }
    while let (name, layer) = open.popLast(), names.count < limit {
      names.append(name)
      open += layer.layerEntries.reversed().map { ("\(name)/\($0.layerName)", $0) }
    }
    return names
  }

  /// The entries of the layers that a model, a wrapper or a list of layers is made of.
  private var layerEntries: [JSONValue] {
    if let layers = array { return layers }
    let settings = self["config"] ?? self
    if let layers = settings.array { return layers }
    let lists = ["layers", "cells"].flatMap { settings[$0]?.array ?? [] }
    let single = ["layer", "forward_layer", "backward_layer", "cell"].compactMap { settings[$0] }
    return (lists + single).filter { $0["class_name"] != nil }
  }

  private var layerName: String { (try? LayerEntry(self))?.name ?? "" }
}
