import HDF5

/// Links by path, which may lead in a circle or nowhere.
enum SoftLinks: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.links.compactMap { found in
      guard case .soft(let target) = found.link.target else { return nil }
      let holdsWeights = tree.holdsWeights(found.path)
      return Finding(
        holdsWeights ? .warning : .note, .softLink, path: tree.path(found.path),
        "a soft link to \(target.shortened(to: 200))",
        affects: "Keras from 3.12.3 and 3.15.0 on refuses weights behind one; others follow it")
    }
  }
}
