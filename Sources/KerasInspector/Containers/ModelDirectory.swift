import HDF5
import KerasArchitecture

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A directory with the files of a `.keras` archive, as Keras 3 reads and hubs keep it.
enum ModelDirectory {
  /// Reads the directory at `path`; `nil` if there is none.
  ///
  /// - Throws: ``InspectionError`` if it holds no Keras model.
  static func read(
    _ path: String, _ reading: ReadingOptions
  ) throws(InspectionError) -> ModelFile? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    guard exists("\(folder)/config.json") else {
      throw InspectionError(.notAModel, path: path, description(of: folder))
    }
    var model = ModelFile(format: .directory)
    let configuration = try InputFile(path: "\(folder)/config.json")
    model.configuration = try JSONFile.value(of: configuration)
    model.bytes = configuration.length
    guard model.configuration?["class_name"] != nil else {
      throw InspectionError(
        .notAModel, path: path,
        "this is a directory whose config.json is not the configuration of a Keras model")
    }
    model.trainingConfiguration = model.configuration?["compile_config"]
    model.documents =
      model.configuration.map { [JSONDocument(path: "config.json", value: $0)] } ?? []
    if exists("\(folder)/metadata.json") {
      let file = try InputFile(path: "\(folder)/metadata.json")
      let metadata = try JSONFile.value(of: file)
      if let metadata {
        model.documents.append(JSONDocument(path: "metadata.json", value: metadata))
      }
      model.kerasVersion = metadata?["keras_version"]?.string
      model.savedAt = metadata?["date_saved"]?.string
      model.bytes += file.length
    }
    try readWeights(in: folder, reading, into: &model)
    return model
  }

  private static func readWeights(
    in folder: String, _ reading: ReadingOptions, into model: inout ModelFile
  ) throws(InspectionError) {
    for name in ["model.weights.h5", "model.weights.json"] where exists("\(folder)/\(name)") {
      let store = try ModelFile(reading: InputFile(path: "\(folder)/\(name)", reading))
      model.weights = store.weights?.prefixed(store.format == .weightsH5 ? "\(name)!" : "")
      model.optimizerWeights = store.optimizerWeights
      model.findings += store.findings
      model.trees = store.trees.map {
        HDF5Part(prefix: "\(name)!" + $0.prefix, bytes: $0.bytes, tree: $0.tree)
      }
      model.bytes += store.bytes
      return
    }
    model.weights = StoredWeights(layout: .store)
    model.findings.append(
      Finding(
        .warning, .noWeights, path: "model.weights.h5", "the directory has no model.weights.h5"))
  }

  /// What a directory without a model is, in one line.
  private static func description(of folder: String) -> String {
    if exists("\(folder)/saved_model.pb") {
      return "this is a TensorFlow SavedModel; look for the .h5 or .keras file it was made from"
    }
    if exists("\(folder)/checkpoint") {
      return "this is a directory of TensorFlow checkpoints; name a .h5 or .keras file"
    }
    return "this is a directory without a config.json; name the model file in it"
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

extension StoredWeights {
  /// The weights with `prefix` before every path.
  func prefixed(_ prefix: String) -> StoredWeights {
    var weights = self
    weights.layers = layers.map { layer in
      var copy = StoredLayer(name: layer.name, path: prefix + layer.path)
      copy.title = layer.title
      copy.weights = layer.weights.map { $0.at(prefix + $0.path) }
      copy.absent = layer.absent
      return copy
    }
    return weights
  }
}
