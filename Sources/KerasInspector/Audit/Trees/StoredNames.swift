import HDF5

/// The names of objects, and those that the lists of layers and weights hold.
enum StoredNames: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    let links = tree.links.flatMap { found in
      findings(about: found.link.name, "the name", at: tree.path(found.path))
    }
    let lists = tree.part.tree.objects.flatMap { object in
      object.attributes.filter { isList($0.name) }.flatMap { list in
        (list.strings ?? []).flatMap { name in
          findings(
            about: name, "a name in \(list.name.shortened(to: 40))", at: tree.path(of: object.id))
        }
      }
    }
    return links + lists
  }

  private static func isList(_ name: String) -> Bool {
    name.hasPrefix("layer_names") || name.hasPrefix("weight_names")
  }

  /// The faults of a name. Nearly all names have none, so their paths are not put together before.
  private static func findings(
    about name: String, _ subject: String, at path: @autoclosure () -> String
  ) -> [Finding] {
    NameFault.all(in: name).map { fault in
      Finding(
        fault.severity, fault.code, path: path().shortened(to: 300),
        fault.fact(about: name, subject),
        affects: fault.affects, advice: fault.advice)
    }
  }
}
