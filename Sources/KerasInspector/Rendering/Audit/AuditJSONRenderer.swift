import KerasArchitecture

/// Writes an audit as one JSON object on one line, its findings as those of a report.
public struct AuditJSONRenderer: AuditRenderer {
  /// Creates a renderer.
  public init() {}

  /// Nothing.
  public var separator: String { "" }

  /// The audit as an object on a line.
  public func render(_ audit: Audit) -> String {
    let object = JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(JSONObject(["path": .string(audit.path)])),
      "findings": .array(audit.findings.map { .object($0.json) }),
    ])
    return JSONValue.object(object).serialized + "\n"
  }

  /// An object with `error` in the place of the findings.
  public func render(_ error: InspectionError) -> String { JSONRenderer().render(error) }
}
