import KerasArchitecture

/// Writes where the bytes of a file are as one JSON object on one line.
public struct SizeJSONRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// The sizes as an object on a line.
  public func render(_ report: SizeReport) -> String {
    let object = JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(
        JSONObject([
          "path": .string(report.file.path), "bytes": .integer(report.file.bytes),
          "format": .string(report.file.format.rawValue),
        ])),
      "parts": .array(report.parts.map { .object($0.json) }),
      "layers": .array(
        report.layers.map { layer in
          .object(layer.size.json(name: layer.name, extra: ("class", JSONValue(layer.className))))
        }),
      "dtypes": .array(report.dtypes.map { .object($0.json(name: $0.name)) }),
      "filters": .array(report.filters.map { .object($0.json(name: $0.name)) }),
      "bytes_without_optimizer": JSONValue(report.bytesWithoutOptimizer),
    ])
    return JSONValue.object(object).serialized + "\n"
  }
}

extension SizeReport.Part {
  fileprivate var json: JSONObject {
    JSONObject([
      "kind": .string(kind.rawValue), "bytes": JSONValue(bytes),
      "allocated_bytes": .integer(allocatedBytes), "percentage": .number(percentage),
    ])
  }
}

extension SizeReport.DataSize {
  fileprivate func json(name: String, extra: (String, JSONValue)? = nil) -> JSONObject {
    var object = JSONObject(["name": .string(name)])
    if let extra { object.append(extra.0, extra.1) }
    object.append("datasets", .integer(datasets))
    object.append("bytes", .integer(bytes))
    object.append("allocated_bytes", .integer(allocatedBytes))
    return object
  }
}
