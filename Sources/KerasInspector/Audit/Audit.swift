/// What loading a model file would do besides building a model, and what in it is hidden or made to
/// exhaust its reader.
///
/// ```swift
/// let audit = try Audit(of: "model.h5")
/// for finding in audit.findings { print(finding.code.rawValue, finding.message) }
/// ```
///
/// An audit states facts. It runs nothing, opens nothing that the file names, and cannot show that a
/// file is harmless: without a finding, nothing was found.
public struct Audit: Sendable {
  /// The path, as it was given.
  public let path: String
  /// The facts, the more severe first.
  public let findings: [Finding]

  /// Reads the model file at `path` and looks for everything that an audit knows.
  ///
  /// - Throws: ``InspectionError`` if it cannot be read as a model.
  public init(
    of path: String, reading: ReadingOptions = ReadingOptions()
  ) throws(InspectionError) {
    let file = try ModelFile(reading: path, reading)
    self.path = path
    // Where the reader lost an object, what that object is was not looked at.
    let losses = file.findings.filter { $0.code == .damaged || $0.code == .tooDeep }
    findings = Self.ordered(losses + Self.findings(in: file, path: path))
  }

  /// Creates an audit from what was found.
  public init(path: String, findings: [Finding]) {
    (self.path, self.findings) = (path, findings)
  }

  /// Whether something was found that should be looked at before the file is loaded.
  public var hasWarnings: Bool { findings.contains { $0.severity > .note } }

  /// The facts about a file that has been read, in the order of the rules and of the file.
  static func findings(in file: ModelFile, path: String) -> [Finding] {
    var findings = AuditChecks.files.flatMap { $0.findings(in: file, path: path) }
    for document in file.documents {
      var walk = DocumentWalk(of: document, isLegacy: file.format == .kerasH5)
      while let node = walk.next() {
        for check in AuditChecks.documents { findings += check.findings(in: node) }
      }
    }
    if let archive = file.archive {
      findings += AuditChecks.archives.flatMap { $0.findings(in: archive) }
    }
    for part in file.trees {
      let tree = AuditedTree(part)
      findings += AuditChecks.trees.flatMap { $0.findings(in: tree) }
    }
    for other in file.disguised { findings += Self.findings(in: other, path: "") }
    return FindingSummary(of: findings).findings
  }

  private static func ordered(_ findings: [Finding]) -> [Finding] {
    Finding.Severity.allCases.sorted(by: >).flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }
}
