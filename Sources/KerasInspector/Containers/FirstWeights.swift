import HDF5

/// The weights of a model as Keras 0.x saves them: numbered layers with numbered parameters (keras
/// 0.3.3 `models.py`).
enum FirstWeights: HDF5Container {
  static func recognizes(_ tree: HDF5Tree) -> Bool {
    tree.root.attribute("nb_layers") != nil && tree["layer_0"] != nil
  }

  static func read(_ tree: HDF5Tree, path: String) -> ModelFile {
    var file = ModelFile(format: .legacyWeightsH5)
    var layers: [StoredLayer] = []
    while let group = tree["layer_\(layers.count)"] {
      let path = "/layer_\(layers.count)"
      var layer = StoredLayer(name: "layer_\(layers.count)", path: path)
      while let object = tree.object(at: "param_\(layer.weights.count)", from: group) {
        let name = "param_\(layer.weights.count)"
        guard let weight = StoredWeight(object, name: name, path: "\(path)/\(name)") else { break }
        layer.weights.append(weight)
      }
      layers.append(layer)
    }
    file.weights = StoredWeights(layers: layers)
    return file
  }
}
