/// A table of text whose columns line up, and whose cells wrap where it would become too wide.
struct TextTable {
  /// A column.
  struct Column {
    /// What stands above it.
    var title: String
    /// Whether its cells end, rather than start, below each other.
    var isNumeric = false
    /// Whether its cells may take several lines.
    var wraps = false
    /// Whether the signal of a row colours its cell.
    var showsSignal = false
  }

  /// A row.
  struct Row {
    /// What stands in each column, in pieces between which a line may end.
    var cells: [[String]]
    /// What stands below all cells, in pieces.
    var footnote: [String] = []
    /// What stands before the first cell, in its first line and in those after it.
    var guide = (first: "", others: "")
    /// What the row signals.
    var signal: Signal?
  }

  var columns: [Column]
  var rows: [Row]
  /// What stands below the titles.
  var titleFootnote: [String] = []
  /// The columns of the terminal; `nil` for a table of any width.
  var width: Int?
  var glyphs: Glyphs
  var palette: Palette

  /// What stands between two columns.
  static let gap = "  "
  /// How far the lines of a first cell after the first one are set in, not to look like rows.
  static let indent = 2

  /// The lines of the table: titles and rows between rules.
  var lines: [String] {
    let widths = columnWidths
    let titles = Row(
      cells: columns.map { $0.wraps ? $0.title.words : [$0.title] }, footnote: titleFootnote)
    let rule = widths.map { String(repeating: glyphs.rule, count: $0) }
      .joined(separator: String(repeating: glyphs.rule, count: Self.gap.count))
    return lines(of: titles, widths) + [rule] + rows.flatMap { lines(of: $0, widths) } + [rule]
  }

  private func lines(of row: Row, _ widths: [Int]) -> [String] {
    let cells = row.cells.indices.map { index in
      guard columns[index].wraps else { return [row.cells[index].joined(separator: " ")] }
      let room = widths[index] - (index == 0 ? row.guide.others.displayWidth : 0)
      return LineWrapper.lines(
        of: row.cells[index], width: max(room, 1), indent: index == 0 ? Self.indent : 0)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line($0, of: cells, row, widths) } + footnote(of: row)
  }

  private func line(_ number: Int, of cells: [[String]], _ row: Row, _ widths: [Int]) -> String {
    var line = ""
    // Blanks are written only once something follows them.
    var blanks = ""
    for (index, cell) in cells.enumerated() {
      var text = number < cell.count ? cell[number] : ""
      if index == 0 { text = (number == 0 ? row.guide.first : row.guide.others) + text }
      let padding = String(repeating: " ", count: max(widths[index] - text.displayWidth, 0))
      if columns[index].isNumeric { blanks += padding }
      if !text.isEmpty {
        line += blanks + palette.paint(text, columns[index].showsSignal ? row.signal : nil)
        blanks = ""
      }
      blanks += (columns[index].isNumeric ? "" : padding) + Self.gap
    }
    return line
  }

  private func footnote(of row: Row) -> [String] {
    guard !row.footnote.isEmpty else { return [] }
    let start = row.guide.others + String(repeating: " ", count: Self.indent)
    let room = width.map { max($0 - start.displayWidth, 1) }
    return LineWrapper.lines(of: row.footnote, width: room, indent: Self.indent).map { start + $0 }
  }
}
