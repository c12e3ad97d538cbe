import HDF5

/// Finds all datasets below a group.
enum DatasetWalk {
  /// The datasets below `group`, each once, by hard links, with numbers in numeric order.
  static func weights(below group: HDF5Object, in tree: HDF5Tree, path: String) -> [StoredWeight] {
    var weights: [StoredWeight] = []
    var seen: Set<HDF5Object.ID> = []
    var open = [(object: group, path: path)]
    // One long path before many datasets makes as many long paths.
    var bytesLeft = 16 << 20
    while let (object, path) = open.popLast(), bytesLeft > 0 {
      guard seen.insert(object.id).inserted else { continue }
      if let weight = StoredWeight(object, name: path, path: path) { weights.append(weight) }
      for link in (object.group?.links ?? []).sortedByNumber(\.name).reversed() {
        if case .object(let id) = link.target {
          bytesLeft -= path.utf8.count + link.name.utf8.count
          open.append((tree[id], "\(path)/\(link.name)"))
        }
      }
    }
    return weights
  }
}
