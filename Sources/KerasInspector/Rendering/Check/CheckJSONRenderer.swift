import KerasArchitecture

/// Writes a check as one JSON object on one line; the keys of a finding are those of a report.
struct CheckJSONRenderer: CheckRenderer {
  func render(_ checks: [Check]) -> String {
    checks.map { JSONValue.object($0.json).serialized + "\n" }.joined()
  }
}

extension Check {
  fileprivate var json: JSONObject {
    if let error { return error.json }
    return JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(JSONObject(["path": .string(path)])),
      "loader": JSONValue(loader?.description),
      "findings": .array(findings.map { .object($0.json) }),
    ])
  }
}
