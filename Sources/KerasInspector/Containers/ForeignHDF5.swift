import HDF5

/// HDF5 files of other programs, told so that an error can name them.
enum ForeignHDF5 {
  /// What a file that holds no Keras model looks like, in words.
  static func description(of tree: HDF5Tree) -> String {
    let root = tree.root
    let names = Set(root.group?.links.map(\.name) ?? [])
    let attributes = Set(root.attributes.map(\.name))
    if names.isSuperset(of: ["obs", "var"]) { return "an AnnData file" }
    if names.contains("#refs#") || names.contains("#subsystem#") { return "a MATLAB 7.3 file" }
    if attributes.contains("PYTABLES_FORMAT_VERSION") { return "a PyTables or pandas file" }
    if attributes.contains("_NCProperties") { return "a NetCDF 4 file" }
    if attributes.contains("CLASS"), root.attribute("CLASS")?.string == "hickle" {
      return "a hickle file"
    }
    if attributes.contains("nexus_version") || attributes.contains("NeXus_version") {
      return "a NeXus file"
    }
    if names.isEmpty { return "an HDF5 file with nothing in it" }
    let first = names.sorted().prefix(3).joined(separator: ", ")
    return "an HDF5 file, but no Keras model (it holds \(first)\(names.count > 3 ? ", …" : ""))"
  }
}
