import KerasArchitecture

/// Writes the findings of a run as a SARIF 2.1.0 log, for code scanning.
///
/// What a finding is about has no line in a binary file: the layer and the path within are its
/// logical locations.
struct SarifRenderer: CheckRenderer {
  func render(_ checks: [Check]) -> String {
    let results = checks.flatMap(results)
    let codes = Set(results.map(\.code)).sorted { $0.rawValue < $1.rawValue }
    let log = JSONObject([
      "$schema": .string("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .string("2.1.0"),
      "runs": .array([
        .object(
          JSONObject([
            "tool": .object(JSONObject(["driver": .object(driver(codes))])),
            "columnKind": .string("unicodeCodePoints"),
            "results": .array(results.map { .object($0.json) }),
          ]))
      ]),
    ])
    return JSONValue.object(log).serialized + "\n"
  }

  private func driver(_ codes: [FindingCode]) -> JSONObject {
    JSONObject([
      "name": .string("h5summary"),
      "rules": .array(
        codes.map { code in
          .object(
            JSONObject([
              "id": .string(code.rawValue), "name": .string(code.rawValue),
              "shortDescription": .object(
                JSONObject(["text": .string(code.rawValue.replacing("-", with: " "))])),
            ]))
        }),
    ])
  }

  private func results(of check: Check) -> [Result] {
    if let error = check.error {
      let finding = Finding(.error, error.code, error.message)
      return [Result(path: check.path, finding: finding)]
    }
    return check.findings.map { Result(path: check.path, finding: $0) }
  }

  /// A finding with the file it is in.
  private struct Result {
    let path: String
    let finding: Finding

    var code: FindingCode { finding.code }

    var json: JSONObject {
      let advice = finding.advice.map { " (\($0))" } ?? ""
      var object = JSONObject([
        "ruleId": .string(code.rawValue),
        "level": .string(finding.severity.rawValue),
        "message": .object(JSONObject(["text": .string(finding.message + advice)])),
        "locations": .array([.object(location)]),
      ])
      if let affects = finding.affects {
        object.append("properties", .object(JSONObject(["affects": .string(affects)])))
      }
      return object
    }

    private var location: JSONObject {
      var location = JSONObject([
        "physicalLocation": .object(
          JSONObject([
            "artifactLocation": .object(JSONObject(["uri": .string(path.percentEncoded)]))
          ]))
      ])
      let places = [("member", finding.layer), ("object", finding.path)].compactMap { kind, name in
        name.map { (kind, $0) }
      }
      if !places.isEmpty {
        location.append(
          "logicalLocations",
          .array(
            places.map { kind, name in
              .object(
                JSONObject(["fullyQualifiedName": .string(name), "kind": .string(kind)]))
            }))
      }
      return location
    }
  }
}

extension String {
  /// The path as a reference within a URI: all but plain letters, digits and `-._~/` as `%20`.
  var percentEncoded: String {
    var text = ""
    for scalar in unicodeScalars {
      for byte in scalar.undecodedByte.map({ [$0] }) ?? Array(String(scalar).utf8) {
        text += Self.plain.contains(byte) ? String(UnicodeScalar(byte)) : "%" + byte.hexadecimal
      }
    }
    return text
  }

  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
}

extension UInt8 {
  fileprivate var hexadecimal: String {
    (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true)
  }
}
