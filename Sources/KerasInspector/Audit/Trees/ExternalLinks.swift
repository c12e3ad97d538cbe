import HDF5

/// Links that lead to another file.
enum ExternalLinks: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.links.compactMap { found in
      let fact: String
      switch found.link.target {
      case .external(let file, let path):
        fact = "a link to \(path.shortened(to: 200)) in the file \(file.shortened(to: 200))"
      case .userDefined(let number):
        fact = "a link of the class \(number), which some application defines"
      case .object, .soft, .unread: return nil
      }
      return Finding(
        .warning, .externalLink, path: tree.path(found.path), fact, affects: Self.affects,
        advice: "do not load it where the other file is one that should stay private")
    }
  }

  static let affects =
    "tf.keras, tf_keras and Keras before 3.12.1 and 3.13.2, for .h5 before 3.12.2 and 3.14.1, read "
    + "the other file as weights (CVE-2026-1669)"
}
