extension TextTable {
  /// Whether the table can be as narrow as it has to be without breaking a piece of a cell.
  var hasRoomForPieces: Bool {
    guard let width else { return true }
    let least = columns.indices.map { columns[$0].wraps ? widestPiece($0) : widestCell($0) }
    return least.reduce(gaps, +) <= width
  }

  /// How wide each column is: as its widest cell, unless that makes the table too wide.
  var columnWidths: [Int] {
    var widths = columns.indices.map(widestCell)
    guard let width else {
      // A cell of any length would make all other rows as long.
      return columns.indices.map { columns[$0].wraps ? min(widths[$0], Self.widest) : widths[$0] }
    }
    // First where no piece has to be broken, then where no word, then wherever there is something
    // to take.
    narrow(&widths, to: width, keeping: columns.indices.map(widestPiece))
    narrow(&widths, to: width, keeping: columns.indices.map(widestWord))
    narrow(&widths, to: width, keeping: columns.map { _ in Self.narrowest })
    return widths
  }

  private static let narrowest = 8
  private static let widest = 300

  private var gaps: Int { Self.gap.count * (columns.count - 1) }

  private func widestCell(_ column: Int) -> Int {
    widest(column, title: [columns[column].title]) { $0.joined(separator: " ").displayWidth }
  }

  private func widestPiece(_ column: Int) -> Int {
    widest(column, title: columns[column].title.words) { widest($0, in: column) }
  }

  private func widestWord(_ column: Int) -> Int {
    widest(column, title: columns[column].title.words) { pieces in
      widest(pieces.flatMap(\.words), in: column)
    }
  }

  /// The widest of the pieces, each on a line of its own.
  private func widest(_ pieces: [String], in column: Int) -> Int {
    pieces.enumerated().map { number, piece in
      piece.displayWidth + (column == 0 && number > 0 ? Self.indent : 0)
    }.max() ?? 0
  }

  private func widest(_ column: Int, title: [String], _ measure: ([String]) -> Int) -> Int {
    rows.reduce(measure(title)) { widest, row in
      max(widest, measure(row.cells[column]) + (column == 0 ? row.guide.first.displayWidth : 0))
    }
  }

  /// Takes columns from the widest cells that wrap, until the table fits or none has any to give.
  private func narrow(_ widths: inout [Int], to width: Int, keeping least: [Int]) {
    var excess = widths.reduce(gaps, +) - width
    while excess > 0 {
      let wide = columns.indices.filter { columns[$0].wraps && widths[$0] > least[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}
