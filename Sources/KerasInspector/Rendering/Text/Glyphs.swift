/// The characters that a text is drawn with.
struct Glyphs: Sendable {
  /// What rules are made of.
  let rule: String
  /// What separates the reports of several files.
  let heavyRule: String
  /// Before a row that has others like it below.
  let branch: String
  /// Before the last row of its kind.
  let lastBranch: String
  /// Beside the rows between two branches.
  let trunk: String
  /// The words for signals.
  let signs: [Signal: String]

  /// For terminals that show Unicode.
  static let unicode = Glyphs(
    rule: "─", heavyRule: "═", branch: "├─ ", lastBranch: "└─ ", trunk: "│  ",
    signs: [.good: "✓", .bad: "✗", .doubtful: "?"])

  /// For all others.
  static let ascii = Glyphs(
    rule: "-", heavyRule: "=", branch: "|- ", lastBranch: "`- ", trunk: "|  ",
    signs: [.good: "ok", .bad: "!", .doubtful: "?"])
}
