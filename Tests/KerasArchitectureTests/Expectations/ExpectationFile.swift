import Foundation

@testable import KerasArchitecture

/// A file of what some Keras printed, a row a line (`SampleModels/layers/*.json`).
enum ExpectationFile {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleModels/layers")

  /// The rows of a file; empty if it cannot be read, which the tests refuse.
  static func rows(_ name: String) -> [JSONValue] {
    let data = (try? Data(contentsOf: folder.appending(path: "\(name).json"))) ?? Data()
    let text = String(decoding: data, as: UTF8.self)
    return (try? JSONValue(parsing: text))?.array ?? []
  }
}

extension LayerOutput {
  /// The output in the notation of the files: a shape, or lists and dictionaries of shapes.
  init(printed json: JSONValue) {
    if let shape = Shape(json), json.array != nil {
      self = .tensor(shape)
    } else if let object = json.object {
      self = .named(object.members.map { .init($0, LayerOutput(printed: $1)) })
    } else {
      self = .list((json.array ?? []).map { LayerOutput(printed: $0) })
    }
  }
}

extension CallArgument {
  /// An argument in the notation of the files: shapes as lists, keywords as `{"shape": …}`.
  init(printed json: JSONValue) {
    if let shape = json["shape"].flatMap({ Shape($0) }) {
      self = .tensor(shape)
    } else if json.array != nil, let shape = Shape(json) {
      self = .tensor(shape)
    } else if let elements = json.array,
      elements.contains(where: { $0.array != nil || $0.object != nil })
    {
      self = .list(elements.map { CallArgument(printed: $0) })
    } else if let object = json.object, object.values.contains(where: { $0.array != nil }) {
      self = .dictionary(object.members.map { LayerCall.Keyword($0, CallArgument(printed: $1)) })
    } else {
      self = .literal(json)
    }
  }
}
