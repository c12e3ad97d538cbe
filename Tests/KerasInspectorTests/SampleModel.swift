import KerasArchitecture
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A model that real Keras saved, with what that Keras says of it.
struct SampleModel: CustomTestStringConvertible, Sendable {
  let name: String

  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleModels")

  /// The folders that hold a `model.h5` and a `truth.json`.
  static let all: [SampleModel] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map(SampleModel.init).filter {
      FileManager.default.fileExists(atPath: $0.path)
    }
  }()

  var testDescription: String { name }
  var path: String { file("model.h5") }

  func file(_ name: String) -> String {
    Self.folder.appending(path: self.name).appending(path: name).path
  }

  /// Keras' own answer.
  func truth() throws -> Truth {
    let data = try Data(contentsOf: URL(filePath: file("truth.json")))
    return try Truth(JSONValue(parsing: String(decoding: data, as: UTF8.self)))
  }

  /// What Keras says of a model.
  struct Truth {
    let layers: [Row]
    let trainable: Int?
    let nonTrainable: Int?

    init(_ json: JSONValue) throws {
      layers = try #require(json["layers"]?.array).map { try Row($0) }
      trainable = json["totals"]?["trainable"]?.int
      nonTrainable = json["totals"]?["non_trainable"]?.int
    }

    /// A row of Keras' summary.
    struct Row {
      let name: String
      let className: String
      /// The shape of a single output; `nil` where Keras prints a word or several.
      let outputShape: Shape?
      let params: Int?
      let trainableParams: Int?
      let nonTrainableParams: Int?
      /// The tensors it is called with; `nil` where the summary does not say.
      let connections: [DeclaredLayer.Connection]?
      /// The layers of a nested model; `nil` of what is none.
      let layers: [Row]?

      init(_ json: JSONValue) throws {
        name = try #require(json["name"]?.string)
        className = try #require(json["class"]?.string)
        let output = json["output_shape"]
        outputShape =
          output.flatMap { Shape($0) }
          ?? output?.array.flatMap { $0.count == 1 ? Shape($0[0]) : nil }
        params = json["params"]?.int
        trainableParams = json["trainable_params"]?.int
        nonTrainableParams = json["non_trainable_params"]?.int
        connections = try json["connected_to"]?.array?.map { tensor in
          DeclaredLayer.Connection(
            layer: try #require(tensor.array?[0].string), node: try #require(tensor.array?[1].int),
            tensor: try #require(tensor.array?[2].int))
        }
        layers = try json["layers"]?.array?.map { try Row($0) }
      }
    }
  }
}
