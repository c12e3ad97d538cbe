import HDF5

/// An HDF5 file with a path for each of its objects.
struct AuditedTree: Sendable {
  /// The file.
  let part: HDF5Part
  /// All links, depth first and by name.
  let links: [AuditedLink]
  /// A link to an object that an earlier link leads to.
  let furtherLinks: [(link: AuditedLink, id: HDF5Object.ID)]
  /// The paths of links to a group that they are inside of.
  let cycles: [String]
  private let paths: [HDF5Object.ID: String]

  init(_ part: HDF5Part) {
    self.part = part
    let tree = part.tree
    var links: [AuditedLink] = []
    var furtherLinks: [(link: AuditedLink, id: HDF5Object.ID)] = []
    var cycles: [String] = []
    var paths = [tree.root.id: ""]
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
        let found = AuditedLink(path: path.appending(link.name), link: link)
        links.append(found)
        guard case .object(let target) = link.target else { continue }
        if paths[target] == nil {
          paths[target] = found.path
          pending.append(.enter(target, found.path))
        } else if open.contains(target) {
          cycles.append(found.path)
        } else {
          furtherLinks.append((found, target))
        }
      }
    }
    (self.links, self.furtherLinks, self.cycles) = (links, furtherLinks, cycles)
    self.paths = paths
  }

  /// A group to go into, or to come out of.
  private enum Step {
    case enter(HDF5Object.ID, String)
    case leave(HDF5Object.ID)
  }

  /// The path of an object, with that of its file before it.
  func path(of id: HDF5Object.ID) -> String { path(paths[id] ?? "") }

  /// A path in the tree, with that of its file before it.
  func path(_ path: String) -> String { part.prefix + (path.isEmpty ? "/" : path) }

  /// The datasets, in the order in which they were read.
  var datasets: [(id: HDF5Object.ID, dataset: HDF5Dataset)] {
    part.tree.objects.compactMap { object in object.dataset.map { (object.id, $0) } }
  }

  /// Whether Keras reads what lies at `path` as weights.
  func holdsWeights(_ path: String) -> Bool {
    part.tree.root.attribute("model_config") == nil || path.hasPrefix("/model_weights")
      || path.hasPrefix("/optimizer_weights")
  }
}

extension String {
  /// The path of a member. Where names are so long that paths of them would exhaust memory, their
  /// ends are left out.
  fileprivate func appending(_ name: String) -> String {
    utf8.count > 2_000 ? self : "\(self)/\(name.shortened(to: 200))"
  }
}
