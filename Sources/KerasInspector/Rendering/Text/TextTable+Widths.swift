extension TextTable {
  /// How wide each column is: as its widest cell, unless that makes the table too wide.
  var columnWidths: [Int] {
    var widths = columns.indices.map { index in
      max(
        columns[index].title.displayWidth, widest(index) { $0.joined(separator: " ").displayWidth })
    }
    guard let width else { return widths }
    // First where no piece has to be broken, then wherever there is room to take.
    let whole = columns.indices.map { index in
      widest(index) { pieces in
        pieces.enumerated().map { number, piece in
          piece.displayWidth + (index == 0 && number > 0 ? Self.indent : 0)
        }.max() ?? 0
      }
    }
    for least in [whole, columns.map { _ in Self.narrowest }] {
      narrow(&widths, to: width, keeping: least)
    }
    return widths
  }

  private static let narrowest = 8

  private func widest(_ column: Int, _ measure: ([String]) -> Int) -> Int {
    rows.map { row in
      measure(row.cells[column]) + (column == 0 ? row.guide.first.displayWidth : 0)
    }.max() ?? 0
  }

  /// Takes columns from the widest cells that wrap, until the table fits or none has any to give.
  private func narrow(_ widths: inout [Int], to width: Int, keeping least: [Int]) {
    var excess = widths.reduce(Self.gap.count * (columns.count - 1), +) - width
    while excess > 0 {
      let wide = columns.indices.filter { columns[$0].wraps && widths[$0] > least[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return }
      widths[widest] -= 1
      excess -= 1
    }
  }
}
