import HDF5

/// Datasets that are put together from others.
enum VirtualDatasets: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.unusualDatasets.flatMap { id, dataset -> [Finding] in
      guard case .virtual(let sources) = dataset.layout else { return [] }
      let named = sources.isEmpty ? [HDF5VirtualSource?.none] : sources.prefix(10).map { $0 }
      return named.map { source in
        Finding(
          .warning, .virtualDataset, path: tree.path(of: id),
          source.map {
            "shows \($0.dataset.shortened(to: 200)) of the file \($0.file.shortened(to: 200))"
          } ?? "a virtual dataset without sources",
          affects: "asking for its shape can be enough to make the HDF5 library open that file; "
            + "Keras from 3.15.0 on refuses it in places",
          advice: "do not load it where that file is one that should stay private")
      }
    }
  }
}
