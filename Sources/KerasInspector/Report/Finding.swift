/// A fact about a file that disagrees with another, or is worth knowing.
public struct Finding: Sendable, Hashable {
  /// How much it matters.
  public var severity: Severity
  /// The kind of fact, for programs.
  public var code: FindingCode
  /// The layer it concerns, if it is one.
  public var layer: String?
  /// The place in the file, if it is one.
  public var path: String?
  /// The fact in one line, with names and numbers as the file has them.
  public var message: String
  /// Which loaders it concerns, where it is about loading: "tf.keras and Keras before 3.11.3".
  public var affects: String?
  /// What to do about it, where something can be done.
  public var advice: String?

  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// What is declared and what is stored disagree, or Keras would refuse or misread the file.
    case error
    /// It works, but something is likely wrong or unsafe.
    case warning
    /// Worth knowing.
    case note

    /// Whether `left` matters less than `right`.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Creates a finding.
  public init(
    _ severity: Severity, _ code: FindingCode, layer: String? = nil, path: String? = nil,
    _ message: String, affects: String? = nil, advice: String? = nil
  ) {
    (self.severity, self.code, self.layer) = (severity, code, layer)
    (self.path, self.message) = (path, message)
    (self.affects, self.advice) = (affects, advice)
  }
}
