/// The text as a code span of Markdown, in which no character has a meaning.
func code(_ text: String, inTable: Bool = false) -> String {
  guard !text.isEmpty else { return "" }
  // A span may hold backticks if its fences are longer than any run of them.
  let runs = text.split { $0 != "`" }
  let fence = String(repeating: "`", count: (runs.map(\.count).max() ?? 0) + 1)
  // One blank inside each fence does not belong to the text.
  let padding = text.hasPrefix("`") || text.hasSuffix("`") || text.hasPrefix(" ") ? " " : ""
  return fence + padding + (inTable ? text.withoutBars : text) + padding + fence
}

extension String {
  /// The string with the bars escaped that would end the cell of a table, even in a code span.
  fileprivate var withoutBars: String {
    guard contains("|") else { return self }
    // After a backslash, readers of Markdown differ about what another one means.
    return String(flatMap { $0 == "|" ? contains("\\") ? "\\u{7c}" : "\\|" : String($0) })
  }
}
