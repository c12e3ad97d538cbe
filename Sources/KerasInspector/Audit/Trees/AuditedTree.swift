import HDF5

/// An HDF5 file with a path for each of its objects.
struct AuditedTree: Sendable {
  /// The file.
  let part: HDF5Part
  /// All links, depth first and by name.
  let links: [AuditedLink]
  /// A link to an object that an earlier link leads to.
  let furtherLinks: [(link: AuditedLink, id: HDF5Object.ID)]
  /// Links to a group that they are inside of.
  let cycles: [AuditedLink]
  /// The datasets that are not just as many bytes in one place as they declare, in the order in which
  /// they were read.
  let unusualDatasets: [(id: HDF5Object.ID, dataset: HDF5Dataset)]
  /// Where among `links` the first one to an object is. Most objects are ordinary: their paths are
  /// put together only when there is something to tell.
  private let firstLinks: [HDF5Object.ID: Int]

  init(_ part: HDF5Part) {
    self.part = part
    let tree = part.tree
    var links: [AuditedLink] = []
    var furtherLinks: [(link: AuditedLink, id: HDF5Object.ID)] = []
    var cycles: [AuditedLink] = []
    var firstLinks: [HDF5Object.ID: Int] = [:]
    var open: Set<HDF5Object.ID> = []
    var pending: [Step] = [.enter(tree.root.id, "")]
    while let step = pending.popLast() {
      guard case .enter(let id, let path) = step else {
        if case .leave(let id) = step { open.remove(id) }
        continue
      }
      guard let group = tree[id].group else { continue }
      open.insert(id)
      pending.append(.leave(id))
      for link in group.links {
        let found = AuditedLink(groupPath: path, link: link)
        links.append(found)
        guard case .object(let target) = link.target else { continue }
        if open.contains(target) {
          cycles.append(found)
        } else if firstLinks[target] != nil {
          furtherLinks.append((found, target))
        } else {
          firstLinks[target] = links.count - 1
          if tree[target].group != nil { pending.append(.enter(target, found.path)) }
        }
      }
    }
    (self.links, self.furtherLinks, self.cycles) = (links, furtherLinks, cycles)
    self.firstLinks = firstLinks
    unusualDatasets = tree.objects.compactMap { object in
      guard case .dataset(let dataset) = object.kind, !dataset.isPlain else { return nil }
      return (object.id, dataset)
    }
  }

  /// A group to go into, or to come out of.
  private enum Step {
    case enter(HDF5Object.ID, String)
    case leave(HDF5Object.ID)
  }

  /// The path of an object, with that of its file before it.
  func path(of id: HDF5Object.ID) -> String { path(firstLinks[id].map { links[$0].path } ?? "") }

  /// A path in the tree, with that of its file before it.
  func path(_ path: String) -> String { part.prefix + (path.isEmpty ? "/" : path) }

  /// Whether Keras reads what lies at `path` as weights.
  func holdsWeights(_ path: String) -> Bool {
    part.tree.root.attribute("model_config") == nil || path.hasPrefix("/model_weights")
      || path.hasPrefix("/optimizer_weights")
  }
}

extension HDF5Dataset {
  /// Whether it is stored as Keras stores weights: as many bytes in one place as it declares.
  fileprivate var isPlain: Bool {
    guard filters.isEmpty, let storageSize else { return false }
    switch layout {
    case .compact, .contiguous: return declaredSize == .bytes(storageSize)
    default: return false
    }
  }
}
