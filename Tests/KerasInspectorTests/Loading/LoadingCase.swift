import HDF5
import KerasArchitecture
import Testing

@testable import KerasInspector

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A small configuration, a program, and what the program would say.
struct LoadingCase: CustomTestStringConvertible, Sendable {
  let title: String
  var keras = "2.15.0"
  var format = FileFormat.kerasH5
  var file = "model.h5"
  var layers = ""
  var configuration: String?
  var training: String?
  /// Whether there is a model, and not weights alone.
  var hasModel = true
  let loader: String
  let codes: [String]
  /// The weights of the layers.
  var stored: [StoredLayer] = []
  var layout = StoredWeights.Layout.legacy
  /// The shapes of the optimizer's arrays.
  var optimizer: [[Int]]?
  /// A file of `Fixtures/Loading` whose objects stand for those of the model.
  var tree: String?

  var testDescription: String { "\(title), \(loader)" }

  /// What the rules find, with codes as `error unknown-class`.
  func findings() throws -> [Finding] {
    let configuration =
      configuration
      ?? #"{"class_name": "Sequential", "config": {"name": "s", "layers": [\#(layers)]}}"#
    let json = hasModel ? try JSONValue(parsing: configuration) : nil
    var model = ModelFile(format: format)
    model.kerasVersion = keras
    model.configuration = json
    model.trainingConfiguration = try training.map { try JSONValue(parsing: $0) }
    if !stored.isEmpty { model.weights = StoredWeights(layers: stored, layout: layout) }
    model.optimizerWeights = optimizer?.enumerated().compactMap { number, shape in
      StoredWeight(shape: shape, path: "/optimizer_weights/\(number)")
    }
    if let tree { model.trees = [try Self.tree(tree)] }
    let declaration = try json.map {
      try ModelDeclaration(config: $0, keras: KerasVersion(keras))
    }
    let loader = try #require(Loader(loader))
    return LoadingAttempt(
      path: "folder/\(file)", file: model, declaration: declaration, loader: loader
    ).findings
  }

  /// The objects of a file of `Fixtures/Loading`.
  private static func tree(_ name: String) throws -> HDF5Part {
    let file = try InputFile(path: Fixtures.folder.appending(path: "Loading/\(name).h5").path)
    let tree = try HDF5Reader.read(descriptor: file.descriptor, length: UInt64(file.length))
    return HDF5Part(prefix: "", bytes: file.length, tree: tree)
  }

  /// An entry of a layer.
  static func layer(_ className: String, _ settings: String = "", _ rest: String = "") -> String {
    let name = #""name": "\#(className.lowercased())""#
    let config = settings.isEmpty ? name : "\(name), \(settings)"
    return #"{"class_name": "\#(className)", "config": {\#(config)}\#(rest)}"#
  }

  static let input = layer("InputLayer", #""batch_input_shape": [null, 4]"#)
  static let input3 = layer("InputLayer", #""batch_shape": [null, 4]"#)
  static let dense = layer("Dense", #""units": 2"#)
}
