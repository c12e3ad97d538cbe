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
  /// The weights of the layers; `nil` where the file has no place for any.
  var weights: StoredWeights?
  /// The variables of the optimizer; `nil` where none is stored.
  var optimizerWeights: [StoredWeight]?
  /// What is wrong with the container, or worth knowing about it.
  var findings: [Finding] = []

  /// Creates what a container of the given kind holds.
  init(format: FileFormat) { self.format = format }
}
