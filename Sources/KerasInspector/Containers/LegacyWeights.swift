import HDF5

/// The weights of a model as Keras 1 and 2 save them, without its configuration: what a whole model
/// has in `model_weights` lies in the root, or the configuration was left out of a whole model.
enum LegacyWeights: HDF5Container {
  static func recognizes(_ tree: HDF5Tree) -> Bool { group(in: tree) != nil }

  static func read(_ tree: HDF5Tree, path: String) -> ModelFile {
    var file = ModelFile(format: .legacyWeightsH5)
    guard let (group, path) = group(in: tree) else { return file }
    file.kerasVersion =
      (group.attribute("keras_version") ?? tree.root.attribute("keras_version"))?
      .string
    file.backend = (group.attribute("backend") ?? tree.root.attribute("backend"))?.string
    var reader = LegacyWeightsReader(tree: tree, group: group, path: path)
    file.weights = StoredWeights(layers: reader.layers())
    file.findings += reader.findings
    if let optimizer = tree["optimizer_weights"], optimizer.group != nil {
      file.optimizerWeights = DatasetWalk.weights(
        below: optimizer, in: tree, path: "/optimizer_weights")
    }
    return file
  }

  private static func group(in tree: HDF5Tree) -> (HDF5Object, path: String)? {
    if LegacyWeightsReader.isPresent(in: tree.root) { return (tree.root, "") }
    guard let group = tree["model_weights"], LegacyWeightsReader.isPresent(in: group) else {
      return nil
    }
    return (group, "/model_weights")
  }
}
