import KerasInspector

/// The exit status of the command: the highest of all its files.
enum Status: Int32, Comparable {
  /// Nothing disagrees.
  case ok = 0
  /// What is stored is not what is declared.
  case mismatch = 1
  /// A file cannot be read as a model.
  case unreadable = 2

  /// The status that a verdict comes to: what could not be compared is no failure.
  init(_ verdict: Report.Verdict) {
    switch verdict {
    case .ok, .unverified: self = .ok
    case .mismatch: self = .mismatch
    }
  }

  static func < (left: Status, right: Status) -> Bool { left.rawValue < right.rawValue }
}
