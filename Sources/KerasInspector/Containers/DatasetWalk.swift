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
      for link in (object.group?.links ?? []).sorted(by: { $0.name.precedesAsNumber($1.name) })
        .reversed()
      {
        if case .object(let id) = link.target {
          bytesLeft -= path.utf8.count + link.name.utf8.count
          open.append((tree[id], "\(path)/\(link.name)"))
        }
      }
    }
    return weights
  }
}

extension String {
  /// Whether the name comes before `other` where numbers are sorted as numbers: `9`, `10`, `dense`,
  /// `dense_2`, `dense_10`.
  func precedesAsNumber(_ other: String) -> Bool {
    let (left, right) = (numbered, other.numbered)
    return (left.base, left.number ?? -1) < (right.base, right.number ?? -1)
  }

  /// The name without the number at its end, and that number: `dense` and 2 of `dense_2`.
  var numbered: (base: String, number: Int?) {
    let digits = reversed().prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let number = Int(String(digits.reversed())) else { return (self, nil) }
    let base = dropLast(digits.count)
    return base.isEmpty || base.last == "_" ? (String(base.dropLast()), number) : (self, nil)
  }
}
