import KerasArchitecture

/// Writes all about one layer as one JSON object on one line.
public struct LayerJSONRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// The layer as an object on a line.
  public func render(_ detail: LayerDetail) -> String {
    var object = JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(JSONObject(["path": .string(detail.file.path)])),
      "path": .string(detail.path),
    ])
    for (key, value) in detail.layer.json.members {
      switch key {
      case "connected_to":
        object.append("inputs", .array(detail.inputs.map { .object($0.json) }))
        object.append("goes_to", .array(detail.consumers.map { .string($0) }))
      case "weights": object.append(key, .array(detail.weights.map { .object($0.json) }))
      default: object.append(key, value)
      }
    }
    object.append("config", detail.settings.map { .object($0) } ?? .null)
    object.append("findings", .array(detail.findings.map { .object($0.json) }))
    return JSONValue.object(object).serialized + "\n"
  }
}

extension LayerDetail.Input {
  fileprivate var json: JSONObject {
    JSONObject([
      "layer": .string(origin.layer), "node": .integer(origin.node),
      "tensor": .integer(origin.tensor), "shape": JSONValue(shape),
    ])
  }
}

extension LayerDetail.Weight {
  fileprivate var json: JSONObject {
    var object = report.json
    object.append("stored", array.map { .object($0.json) } ?? .null)
    return object
  }
}
