import FoundationEssentials
import Testing

/// A file of the repository that tests read.
struct SampleFile: CustomTestStringConvertible, Sendable {
  /// The path from the root of the package.
  let name: String

  init(_ name: String) { self.name = name }

  /// A file of a model, weights or a configuration, as the versions of Keras save them.
  static func container(_ name: String) -> SampleFile {
    SampleFile("SampleModels/containers/\(name)")
  }

  /// A whole model.
  static func model(_ name: String) -> SampleFile { SampleFile("SampleModels/\(name)/model.h5") }

  /// A small HDF5 file that is no model.
  static func hdf5(_ name: String) -> SampleFile {
    SampleFile("Tests/HDF5Tests/Fixtures/\(name).h5")
  }

  var testDescription: String { name }

  var path: String {
    SampleModel.folder.deletingLastPathComponent().appending(path: name).path
  }

  /// The last part of the name, which is the same on every machine.
  var fileName: String { name.split(separator: "/").last.map(String.init) ?? name }

  /// Every file in which a model, or a part of one, is kept.
  static let models =
    SampleModel.all.map { model($0.name) }
    + [
      "architecture.json", "keras2.2.4_architecture.json", "keras2.2.4_weights.h5",
      "keras3.15.weights.h5", "keras3.3.weights.h5", "model.keras", "sharded/model.weights.json",
    ].map(container)
}
