extension TreeEntry {
  /// About how many bytes the entry takes in any format.
  var cost: Int {
    attributes.reduce(250 + path.cost + content.cost) { $0 + $1.cost }
  }
}

extension TreeEntry.Content {
  fileprivate var cost: Int {
    switch self {
    case .group, .datatype, .otherLink: 0
    case .dataset(let array): array.cost
    case .seen(let path, _), .softLink(let path): path.cost
    case .externalLink(let file, let path): file.cost + path.cost
    case .unread(let reason): reason.cost
    }
  }
}

extension StoredArray {
  fileprivate var cost: Int {
    let layoutCost =
      switch layout {
      case .compact, .contiguous: 0
      case .chunked(let sizes): 24 * sizes.count
      case .external(let parts): parts.reduce(0) { $0 + 100 + $1.file.cost }
      case .virtual(let sources): sources.reduce(0) { $0 + 50 + $1.file.cost + $1.dataset.cost }
      case .unread(let reason): reason.cost
      }
    return layoutCost + 24 * (shape?.count ?? 0) + dtype.cost
      + filters.reduce(0) { $0 + 100 + $1.name.cost }
  }
}

extension TreeAttribute {
  /// About how many bytes the attribute takes in any format.
  var cost: Int {
    100 + name.cost + dtype.cost + 24 * (shape?.count ?? 0) + value.cost
  }
}

extension TreeAttribute.Value {
  fileprivate var cost: Int {
    switch self {
    case .strings(let strings): strings.reduce(0) { $0 + 5 + $1.cost }
    case .integers(let integers): 22 * integers.count
    case .numbers(let numbers): 26 * numbers.count
    case .unread(let reason): reason.cost
    }
  }
}
