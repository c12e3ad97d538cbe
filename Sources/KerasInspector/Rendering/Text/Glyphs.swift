/// The characters that a text is drawn with.
struct Glyphs: Sendable {
  /// What rules are made of.
  let rule: String
  /// What the rules between the reports of several files are made of.
  let heavyRule: String
  /// Before a row that has others like it below.
  let branch: String
  /// Before the last row of its kind.
  let lastBranch: String
  /// Beside the rows between two branches.
  let trunk: String
  /// Before that which a row is connected to.
  let origin: String
  /// Before that which something leads to.
  let arrow: String
  /// The signs for signals in a column.
  let signs: [Signal: String]
  /// What stands for signals before a sentence.
  let openings: [Signal: String]

  /// The sign for the status of a layer. A match needs no word: what differs shall catch the eye.
  func sign(for status: LayerReport.Status) -> String {
    guard let signal = Signal(status), let sign = signs[signal] else { return "" }
    return signal == .good ? sign : "\(sign) \(status.rawValue)"
  }

  /// For terminals that show Unicode.
  static let unicode = Glyphs(
    rule: "─", heavyRule: "═", branch: "├─ ", lastBranch: "└─ ", trunk: "│  ", origin: "←",
    arrow: "→",
    signs: [.good: "✓", .bad: "✗", .doubtful: "?"],
    openings: [.good: "✓ ", .bad: "✗ ", .doubtful: "? "])

  /// For all others.
  static let ascii = Glyphs(
    rule: "-", heavyRule: "=", branch: "|- ", lastBranch: "`- ", trunk: "|  ", origin: "<-",
    arrow: "->",
    signs: [.good: "ok", .bad: "!", .doubtful: "?"],
    openings: [.good: "ok: ", .bad: "! ", .doubtful: "? "])
}
