import HDF5
import KerasArchitecture

/// What a container holds, before any of it is compared.
struct ModelFile: Sendable {
  /// The kind of container.
  var format: FileFormat
  /// The length of the file, or of all files, in bytes.
  var bytes = 0
  /// The version of Keras that wrote it, as the file says.
  var kerasVersion: String?
  /// The backend of that Keras.
  var backend: String?
  /// When an archive says that it was saved.
  var savedAt: String?
  /// The configuration of the model; `nil` where the file has none.
  var configuration: JSONValue?
  /// What the model was compiled with.
  var trainingConfiguration: JSONValue?
  /// Every JSON text in the file.
  var documents: [JSONDocument] = []
  /// The weights of the layers; `nil` where the file has no place for any.
  var weights: StoredWeights?
  /// The variables of the optimizer; `nil` where none is stored.
  var optimizerWeights: [StoredWeight]?
  /// The HDF5 files in it.
  var trees: [HDF5Part] = []
  /// The directory of an archive.
  var archive: ZipDirectory?
  /// Whether it is an HDF5 file and a zip archive at once.
  var isPolyglot = false
  /// What else the file holds, for those who take it for another kind.
  var disguised: [ModelFile] = []
  /// What is wrong with the container, or worth knowing about it.
  var findings: [Finding] = []

  /// Creates what a container of the given kind holds.
  init(format: FileFormat) { self.format = format }
}

/// A JSON text in a model file.
struct JSONDocument: Sendable {
  /// Where it stands: `@model_config`, `config.json`.
  let path: String
  /// What it holds.
  let value: JSONValue
  /// Whether its characters take two or four bytes each.
  var isWide = false
}

/// An HDF5 file, or an entry of an archive that is one.
struct HDF5Part: Sendable {
  /// What precedes every path in it: empty, or `model.weights.h5!`.
  let prefix: String
  /// The length of the HDF5 file, in bytes.
  let bytes: Int
  /// Its objects.
  let tree: HDF5Tree
}
