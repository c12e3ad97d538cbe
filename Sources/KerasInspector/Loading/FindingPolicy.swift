/// Which findings count, and from which severity on they are a failure.
public struct FindingPolicy: Sendable {
  /// The severity from which on a finding is a failure.
  public var failure: Finding.Severity
  /// The kinds of finding that are left out.
  public var allowed: Set<FindingCode>
  /// The kinds of finding that are errors, whatever their own severity.
  public var denied: Set<FindingCode>

  /// Creates a policy; by default errors are failures.
  public init(
    failure: Finding.Severity = .error, allowed: Set<FindingCode> = [],
    denied: Set<FindingCode> = []
  ) {
    (self.failure, self.allowed, self.denied) = (failure, allowed, denied)
  }

  /// The check with the findings that count; what an audit tells is among them where it is denied.
  public func applied(to check: Check) -> Check {
    var check = check
    check.findings = applied(
      to: check.findings + check.audited.filter { denied.contains($0.code) })
    return check
  }

  /// The findings that count, with the severities they count as.
  public func applied(to findings: [Finding]) -> [Finding] {
    findings.compactMap { finding in
      guard !allowed.contains(finding.code) else { return nil }
      var finding = finding
      if denied.contains(finding.code) { finding.severity = .error }
      return finding
    }
  }

  /// Whether one of the findings is a failure.
  public func fails(_ findings: [Finding]) -> Bool {
    findings.contains { $0.severity >= failure }
  }
}
