/// Findings in a number that people can read: one for each fact, and of each kind so many.
struct FindingSummary {
  private(set) var findings: [Finding] = []

  /// The most findings of one kind that are told one by one.
  private static let limit = 20

  private struct Kind: Hashable {
    let severity: Finding.Severity
    let code: FindingCode
    let message: String?
  }

  init(of all: [Finding]) {
    var places: [Kind: (index: Int, count: Int)] = [:]
    var counts: [Kind: Int] = [:]
    for finding in all {
      let fact = Kind(severity: finding.severity, code: finding.code, message: finding.message)
      if let place = places[fact] {
        places[fact] = (place.index, place.count + 1)
        continue
      }
      let kind = Kind(severity: finding.severity, code: finding.code, message: nil)
      counts[kind, default: 0] += 1
      guard counts[kind, default: 0] <= Self.limit else { continue }
      places[fact] = (findings.count, 1)
      findings.append(finding)
    }
    for (index, count) in places.values where count > 1 {
      let others = count == 2 ? "1 other place" : "\((count - 1).grouped) other places"
      findings[index].message += "; the same in \(others)"
    }
    for code in FindingCode.allCases {
      for severity in Finding.Severity.allCases {
        let rest =
          counts[Kind(severity: severity, code: code, message: nil), default: 0] - Self.limit
        guard rest > 0 else { continue }
        findings.append(
          Finding(severity, code, "\(rest.grouped) more of this kind are not listed"))
      }
    }
  }
}
