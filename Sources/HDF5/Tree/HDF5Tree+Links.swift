/// A link and where it was found.
package struct HDF5FoundLink: Sendable {
  /// Path of the link itself, by the first way that leads there.
  package let path: String

  package let link: HDF5Link
}

extension HDF5Tree {
  /// All links, each once, depth first and by name. Where all paths together would be too long, the
  /// last ones are but the names.
  package var links: [HDF5FoundLink] {
    var found: [HDF5FoundLink] = []
    var visited: Set<HDF5Object.ID> = []
    var pending = [(path: "", id: root.id)]
    // One long path before many links makes as many long paths.
    var bytesLeft = 32 << 20
    while let (path, id) = pending.popLast() {
      guard visited.insert(id).inserted, let group = self[id].group else { continue }
      let start = pending.count
      for link in group.links {
        bytesLeft -= path.utf8.count
        let linkPath = bytesLeft < 0 ? "…/" + link.name : path + "/" + link.name
        found.append(HDF5FoundLink(path: linkPath, link: link))
        if case .object(let target) = link.target { pending.append((linkPath, target)) }
      }
      pending[start...].reverse()
    }
    return found
  }
}
