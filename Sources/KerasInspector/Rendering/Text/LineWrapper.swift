/// Fills lines with pieces of text, of which nothing is left out.
///
/// A line ends between two pieces where it can; in a piece that has no room on a line of its own
/// after a blank, else after a separator such as `_`, else anywhere.
struct LineWrapper {
  /// The columns of a line; `nil` for a single line of any width.
  let width: Int?
  /// The blanks before each line but the first.
  var indent = 0
  private var finished: [String] = []
  private var line = ""

  init(width: Int?, indent: Int = 0) {
    (self.width, self.indent) = (width, indent)
  }

  /// Breaks pieces into lines of at most `width` columns.
  static func lines(of pieces: [String], width: Int?, indent: Int = 0) -> [String] {
    var wrapper = LineWrapper(width: width, indent: indent)
    for piece in pieces { wrapper.add(piece) }
    return wrapper.finished + [wrapper.line]
  }

  private mutating func add(_ piece: String) {
    if line.isEmpty {
      line = piece
    } else if let width, line.displayWidth + 1 + piece.displayWidth > width {
      endLine(before: piece)
    } else {
      line += " " + piece
    }
    while let width, line.displayWidth > width, let end = breakingPoint(width: width) {
      let rest = line[end...]
      line = String(line[..<end])
      endLine(before: String(rest))
    }
  }

  private mutating func endLine(before rest: String) {
    finished.append(line)
    line = String(repeating: " ", count: indent) + rest
  }

  /// Where the line is broken; `nil` if that would not shorten it.
  private func breakingPoint(width: Int) -> String.Index? {
    let start = line.index(line.startIndex, offsetBy: finished.isEmpty ? 0 : indent)
    var end = start
    var afterBlank: String.Index?
    var afterSeparator: String.Index?
    var used = finished.isEmpty ? 0 : indent
    while end < line.endIndex {
      used += line[end...end].displayWidth
      // One character at least, however narrow the line is.
      if used > width, end > start { break }
      let next = line.index(after: end)
      if line[end] == " " { afterBlank = next }
      if "_/-.:,".contains(line[end]), used * 2 > width { afterSeparator = next }
      end = next
    }
    let point = afterBlank ?? afterSeparator ?? end
    return point < line.endIndex ? point : nil
  }
}

extension String {
  /// The words of the string: what stands between blanks.
  var words: [String] { split(separator: " ", omittingEmptySubsequences: false).map(String.init) }
}
