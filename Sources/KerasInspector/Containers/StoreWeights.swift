import HDF5

/// The weights of a model as Keras 3, and `tf.keras` since 2.12, save them: a group for each object,
/// with its variables numbered in a group `vars` (keras 3.15.1 `saving/saving_lib.py`).
enum StoreWeights: HDF5Container {
  static func recognizes(_ tree: HDF5Tree) -> Bool {
    guard let root = tree.root.group else { return false }
    return root["vars"] != nil || root["layers"] != nil
      || root[WeightsStoreReader.oldLayers] != nil
      || tree.objects.contains { $0.group?["vars"] != nil }
  }

  static func read(_ tree: HDF5Tree, path: String) -> ModelFile {
    read(tree, prefix: "")
  }

  /// Reads a store that may lie inside an archive, where `prefix` precedes every path.
  static func read(_ tree: HDF5Tree, prefix: String) -> ModelFile {
    var file = ModelFile(format: .weightsH5)
    let reader = WeightsStoreReader(tree: tree, prefix: prefix)
    file.weights = StoredWeights(layers: reader.layers, layout: .store)
    file.optimizerWeights = reader.optimizerWeights
    if reader.isCutShort {
      file.findings.append(
        Finding(
          .warning, .sharedObjects, path: "\(prefix)/",
          "there are so many paths, or such long ones, that not all of them are listed"))
    }
    return file
  }
}
