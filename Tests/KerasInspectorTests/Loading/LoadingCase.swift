import KerasArchitecture
import Testing

@testable import KerasInspector

/// A small configuration, a program, and what the program would say.
struct LoadingCase: CustomTestStringConvertible, Sendable {
  let title: String
  var keras = "2.15.0"
  var format = FileFormat.kerasH5
  var file = "model.h5"
  var layers = ""
  var configuration: String?
  var training: String?
  let loader: String
  let codes: [String]

  var testDescription: String { "\(title), \(loader)" }

  /// What the rules find, with codes as `error unknown-class`.
  func findings() throws -> [Finding] {
    let configuration =
      configuration
      ?? #"{"class_name": "Sequential", "config": {"name": "s", "layers": [\#(layers)]}}"#
    let json = try JSONValue(parsing: configuration)
    var model = ModelFile(format: format)
    model.kerasVersion = keras
    model.configuration = json
    model.trainingConfiguration = try training.map { try JSONValue(parsing: $0) }
    let declaration = try ModelDeclaration(config: json, keras: KerasVersion(keras))
    let loader = try #require(Loader(loader))
    return LoadingAttempt(
      path: "folder/\(file)", file: model, declaration: declaration, loader: loader
    ).findings
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
