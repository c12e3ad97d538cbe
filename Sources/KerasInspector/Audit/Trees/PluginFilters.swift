import HDF5

/// Datasets whose chunks only a plugin can decode, which the HDF5 library would load.
enum PluginFilters: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.unusualDatasets.flatMap { id, dataset in
      dataset.filters.filter { !builtIn.contains($0.id) }.prefix(10).map { filter in
        let name = filter.name.isEmpty ? "" : " (\(filter.name.shortened(to: 80)))"
        return Finding(
          .warning, .pluginFilter, path: tree.path(of: id),
          "its chunks passed through filter \(filter.id)\(name), which is not part of HDF5",
          affects: "to read it, the HDF5 library loads every plugin in HDF5_PLUGIN_PATH",
          advice: "Keras writes no such filter; ask for the model as Keras saved it")
      }
    }
  }

  /// Deflate, shuffle, Fletcher-32, szip, n-bit, scale-offset.
  private static let builtIn: ClosedRange<UInt32> = 1...6
}
