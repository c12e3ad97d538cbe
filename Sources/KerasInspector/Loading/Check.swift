import KerasArchitecture

/// Whether a model file will load: everything that speaks against it, from the file alone.
///
/// What loading would do, and what a file hides, speaks against it only where a ``FindingPolicy`` says so.
///
/// ```swift
/// let check = Check(try Inspection(of: "model.h5"), for: Loader("keras==3.15"))
/// for finding in check.findings { print(finding.code, finding.message) }
/// ```
public struct Check: Sendable {
  /// The path, as it was given.
  public var path: String
  /// The program asked about; `nil` for the one that wrote the file, and those of today.
  public let loader: Loader?
  /// What disagrees in the file, and what the program would say to it.
  public var findings: [Finding]
  /// What an audit tells of the file.
  public let audited: [Finding]
  /// Why the file could not be read, if it could not.
  public let error: InspectionError?

  /// Checks a file that has been read.
  ///
  /// Without a loader, what the Keras that wrote the file would refuse counts in full; what every
  /// program of today refuses is a warning.
  public init(_ inspection: Inspection, for loader: Loader? = nil) {
    (path, self.loader, error) = (inspection.path, loader, nil)
    audited = inspection.audited
    var refusals: [Finding]
    if let loader {
      refusals = inspection.attempt(with: loader).findings
    } else {
      let writer = inspection.writer.map { Loader(thatWrote: $0) }
      refusals = writer.map { inspection.attempt(with: $0).findings } ?? []
      refusals += inspection.refusalsOfToday(except: refusals)
    }
    // What a loader says to a fact tells the fact too.
    let facts = inspection.facts.filter { fact in !refusals.contains { $0.isAbout(fact) } }
    findings = facts + refusals
  }

  /// Reports a file that cannot be read.
  public init(_ error: InspectionError, for loader: Loader? = nil) {
    (path, self.loader, self.error) = (error.path, loader, error)
    (findings, audited) = ([], [])
  }
}

extension LoadingAttempt {
  /// What all rules find.
  var findings: [Finding] { LoadingRules.all.flatMap { $0.findings(of: self) } }
}

extension Finding {
  /// Whether it is of the same kind, and about the same part of the file.
  fileprivate func isAbout(_ other: Finding) -> Bool {
    code == other.code && layer == other.layer && path == other.path
  }
}

extension Inspection {
  /// The Keras that wrote the file; `nil` where nothing tells.
  fileprivate var writer: KerasVersion? {
    declaration?.keras ?? file.kerasVersion.flatMap { KerasVersion($0) }
  }

  fileprivate func attempt(with loader: Loader) -> LoadingAttempt {
    LoadingAttempt(path: path, file: file, declaration: declaration, loader: loader)
  }

  /// What the programs of today say first, if all of them refuse the file, as warnings.
  fileprivate func refusalsOfToday(except known: [Finding]) -> [Finding] {
    let refusals = Loader.current.compactMap { loader in
      attempt(with: loader).findings.first { $0.severity == .error }
    }
    guard refusals.count == Loader.current.count else { return [] }
    return refusals.compactMap { finding in
      guard !known.contains(where: { $0.isAbout(finding) }) else { return nil }
      var finding = finding
      finding.severity = .warning
      return finding
    }
  }
}
