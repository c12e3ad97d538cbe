/// Fills lines with pieces of text, of which nothing is left out.
///
/// A line ends between two pieces where it can. A piece that has no room on a line of its own is
/// broken after a blank, else where one of its parts ends, else anywhere.
struct LineWrapper {
  /// The columns of a line; `nil` for a single line of any width.
  let width: Int?
  /// The blanks before each line but the first.
  let indent: Int
  /// Whether pieces that are too wide are broken. Those of prose are not: a path in it can then be
  /// copied whole, as the terminal wraps it.
  let breaksPieces: Bool
  private var finished: [String] = []
  private var line = ""

  private init(width: Int?, indent: Int, breaksPieces: Bool) {
    (self.width, self.indent, self.breaksPieces) = (width, indent, breaksPieces)
  }

  /// Breaks pieces into lines of at most `width` columns.
  static func lines(
    of pieces: [String], width: Int?, indent: Int = 0, breakingPieces breaksPieces: Bool = true
  ) -> [String] {
    var wrapper = LineWrapper(width: width, indent: indent, breaksPieces: breaksPieces)
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
    while breaksPieces, let width, let (end, rest) = breakingPoint(width: width) {
      let next = String(line[rest...])
      line = String(line[..<end])
      endLine(before: next)
    }
  }

  private mutating func endLine(before rest: String) {
    finished.append(line)
    line = String(repeating: " ", count: indent) + rest
  }

  /// Where the line ends and where the next begins, if it has to be broken and can be.
  private func breakingPoint(width: Int) -> (end: String.Index, rest: String.Index)? {
    guard line.displayWidth > width else { return nil }
    let start = line.index(line.startIndex, offsetBy: finished.isEmpty ? 0 : indent)
    var point: (end: String.Index, rest: String.Index)?
    var isAtBlank = false
    var index = start
    var used = finished.isEmpty ? 0 : indent
    while index < line.endIndex {
      used += line[index...index].displayWidth
      let next = line.index(after: index)
      if line[index] == " ", index > start {
        (point, isAtBlank) = ((index, next), true)
      }
      // One character at least, however narrow the line is.
      if used > width, index > start { break }
      if !isAtBlank, used * 3 > width, line.endsPart(at: index) {
        point = (next, next)
      }
      index = next
    }
    guard let (end, rest) = point ?? (index < line.endIndex ? (index, index) : nil),
      rest < line.endIndex
    else { return nil }
    return (end, rest)
  }
}

extension String {
  /// Whether a part of a name ends with the character at `index`: `batch_`, `Batch`Normalization,
  /// dense`[0][0]`.
  fileprivate func endsPart(at index: Index) -> Bool {
    if "_/-.:,".contains(self[index]) { return true }
    let next = self.index(after: index)
    guard next < endIndex else { return false }
    return self[next] == "[" && self[index] != "]"
      || self[index].isLowercase && self[next].isUppercase
  }

  /// The words of the string: what stands between blanks.
  var words: [String] { split(separator: " ", omittingEmptySubsequences: false).map(String.init) }
}
