import HDF5

/// Datasets whose elements lie in other files.
enum ExternalStorage: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.unusualDatasets.flatMap { id, dataset -> [Finding] in
      guard case .external(let parts) = dataset.layout else { return [] }
      return parts.prefix(10).map { part in
        let length = part.size == .max ? "to its end" : "\(part.size) bytes"
        return Finding(
          .warning, .externalStorage, path: tree.path(of: id),
          "its elements lie in the file \(part.file.shortened(to: 200)), "
            + "from byte \(part.offset), \(length)",
          affects: ExternalLinks.affects,
          advice: "do not load it where that file is one that should stay private")
      }
    }
  }
}
