/// What a word in a text signals, for its sign and colour.
enum Signal: Sendable {
  /// All is well.
  case good
  /// Something is wrong.
  case bad
  /// Something is not known, or may be wrong.
  case doubtful
}

extension Signal {
  /// What the status of a layer signals; `nil` for a layer that has nothing to compare.
  init?(_ status: LayerReport.Status) {
    switch status {
    case .match: self = .good
    case .mismatch, .missing: self = .bad
    case .unverified: self = .doubtful
    case .none: return nil
    }
  }

  /// What the verdict of a report signals.
  init(_ verdict: Report.Verdict) {
    switch verdict {
    case .ok: self = .good
    case .mismatch: self = .bad
    case .unverified: self = .doubtful
    }
  }

  /// What a finding signals; `nil` for one that is just worth knowing.
  init?(_ severity: Finding.Severity) {
    switch severity {
    case .error: self = .bad
    case .warning: self = .doubtful
    case .note: return nil
    }
  }
}

/// The colours of signals.
struct Palette: Sendable {
  /// Whether there are any.
  var usesColor: Bool

  /// The text in the colour of `signal`.
  func paint(_ text: String, _ signal: Signal?) -> String {
    guard usesColor, !text.isEmpty, let signal else { return text }
    let color =
      switch signal {
      case .good: 32
      case .bad: 31
      case .doubtful: 33
      }
    return "\u{1B}[\(color)m\(text)\u{1B}[0m"
  }
}
