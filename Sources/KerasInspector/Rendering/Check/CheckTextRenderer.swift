/// Writes a line for each finding, and nothing for a file that has none:
///
///     model.h5: error: lambda-refused: scale: Keras 3.15 says: … (load it with safe_mode=False)
struct CheckTextRenderer: CheckRenderer {
  var isASCII = false

  func render(_ checks: [Check]) -> String {
    checks.flatMap(lines).map { $0 + "\n" }.joined()
  }

  private func lines(of check: Check) -> [String] {
    let spelling = Spelling(isASCII: isASCII)
    let path = spelling.path(check.path)
    if let error = check.error {
      return ["\(path): error: \(error.code.rawValue): \(spelling.message(error.message))"]
    }
    return check.findings.map { finding in
      let advice = finding.advice.map { " (\(spelling.message($0)))" } ?? ""
      let subject = finding.layer ?? finding.path
      let place = subject.map { "\(spelling.name($0)): " } ?? ""
      return "\(path): \(finding.severity.rawValue): \(finding.code.rawValue): \(place)"
        + spelling.message(finding.message) + advice
    }
  }
}
