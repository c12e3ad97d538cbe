/// Writes a run as a JUnit report: a suite for each file, a case for each finding.
///
/// Errors are failures, a file that cannot be read is an error, warnings and notes go to the output
/// of a case that passes.
struct JUnitRenderer: CheckRenderer {
  func render(_ checks: [Check]) -> String {
    let suites = checks.map(Suite.init)
    let counts =
      "tests=\"\(suites.reduce(0) { $0 + $1.cases.count })\" "
      + "failures=\"\(suites.reduce(0) { $0 + $1.failures })\" "
      + "errors=\"\(suites.reduce(0) { $0 + $1.errors })\""
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="h5summary check" \(counts)>
      \(suites.map(\.xml).joined())</testsuites>

      """
  }

  /// The cases of a file; one that passes where nothing was found.
  private struct Suite {
    let name: String
    var cases: [String] = []
    var failures = 0
    var errors = 0

    init(_ check: Check) {
      name = check.path.xml
      if let error = check.error {
        errors = 1
        let element = Self.element("error", error.code.rawValue, error.message)
        cases = [testCase(error.code.rawValue, element)]
        return
      }
      for finding in check.findings {
        let code = finding.code.rawValue
        let subject = finding.layer ?? finding.path
        let text = finding.message + (finding.advice.map { " (\($0))" } ?? "")
        if finding.severity == .error { failures += 1 }
        let element =
          finding.severity == .error
          ? Self.element("failure", code, text)
          : "      <system-out>\(finding.severity.rawValue): \(text.xml)</system-out>\n"
        cases.append(testCase(subject.map { "\(code): \($0)" } ?? code, element))
      }
      if cases.isEmpty { cases = ["    <testcase classname=\"\(name)\" name=\"loads\"/>\n"] }
    }

    var xml: String {
      """
        <testsuite name="\(name)" tests="\(cases.count)" failures="\(failures)" errors="\(errors)">
      \(cases.joined())  </testsuite>

      """
    }

    private func testCase(_ title: String, _ element: String) -> String {
      "    <testcase classname=\"\(name)\" name=\"\(title.xml)\">\n\(element)    </testcase>\n"
    }

    private static func element(_ name: String, _ code: String, _ text: String) -> String {
      "      <\(name) type=\"\(code)\" message=\"\(text.xml)\"/>\n"
    }
  }
}

extension String {
  /// The string as text or attribute of XML: what is harmful escaped as everywhere, which leaves no
  /// character that XML forbids but two, and its own five marks as entities.
  fileprivate var xml: String {
    var text = ""
    for scalar in escaped().unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "'": text += "&apos;"
      case "\u{FFFE}", "\u{FFFF}": text += "\\u{\(String(scalar.value, radix: 16))}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
