import HDF5

/// Reads the variables of an optimizer, which a list names like the weights of a layer.
enum OptimizerWeightsReader {
  /// All datasets below `group`, by its hard links.
  static func weights(of group: HDF5Object, in tree: HDF5Tree, path: String) -> [StoredWeight] {
    var weights: [StoredWeight] = []
    var seen: Set<HDF5Object.ID> = []
    var open = [(object: group, path: path)]
    while let (object, path) = open.popLast() {
      guard seen.insert(object.id).inserted else { continue }
      if let weight = StoredWeight(object, name: path, path: path) { weights.append(weight) }
      for link in (object.group?.links ?? []).reversed() {
        if case .object(let id) = link.target {
          open.append((tree[id], "\(path)/\(link.name)"))
        }
      }
    }
    return weights
  }
}
