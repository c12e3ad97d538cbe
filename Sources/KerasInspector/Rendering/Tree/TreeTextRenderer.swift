/// Writes the tree of an HDF5 file for people, a line for each name and each attribute.
///
///     /
///     ├─ @keras_version  string "2.15.0"
///     └─ model_weights/
///        └─ dense/
///           └─ kernel:0  float32 (4, 7), 112 B
public struct TreeTextRenderer: Sendable {
  /// How the text is written.
  public var style: TextStyle
  /// Whether attributes are shown.
  public var showsAttributes: Bool

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle(), showsAttributes: Bool = true) {
    (self.style, self.showsAttributes) = (style, showsAttributes)
  }

  /// The file, its trees, how much they hold, and what could not be read.
  public func render(_ listing: TreeListing) -> String {
    let title = "\(spelling.path(listing.path))  \(listing.bytes.byteSize)\n"
    return title
      + listing.parts.map { part in
        let end = wrapped(spelling.counts(of: part)) + part.damage.flatMap(damage)
        return "\n" + (tree(part) + [""] + end).map { $0 + "\n" }.joined()
      }.joined()
  }

  private var spelling: Spelling { Spelling(isASCII: style.isASCII) }
  private var glyphs: Glyphs { spelling.glyphs }
  private var palette: Palette { Palette(usesColor: style.usesColor) }

  private func tree(_ part: TreeListing.Part) -> [String] {
    var lines: [String] = []
    // What stands before the names in each group around.
    var guides: [String] = []
    for entry in part.entries {
      guides.removeLast(max(guides.count - entry.depth, 0))
      let trunk = guides.last ?? ""
      let isStart = entry.depth == 0
      let first = isStart ? "" : trunk + (entry.isLast ? glyphs.lastBranch : glyphs.branch)
      let others = isStart ? "" : trunk + (entry.isLast ? blank : glyphs.trunk)
      guides.append(others)
      lines += self.lines(
        of: (isStart ? spelling.name(part.prefix, orNothing: true) : "")
          + spelling.title(of: entry),
        spelling.content(of: entry), first: first,
        others: others + (entry.children > 0 ? glyphs.trunk : blank),
        signal: entry.isUnread ? .bad : nil)
      if showsAttributes { lines += attributes(of: entry, below: others) }
    }
    return lines
  }

  private func attributes(of entry: TreeEntry, below trunk: String) -> [String] {
    var rows = entry.attributes.map { ("@\(spelling.name($0.name))", spelling.attribute($0)) }
    if entry.unreadAttributes > 0 {
      rows.append(("@", ["\(entry.unreadAttributes.counting("attribute")) not read"]))
    }
    return rows.enumerated().flatMap { index, row in
      let isLast = index == rows.count - 1 && entry.children == 0
      return lines(
        of: row.0, words: row.1.flatMap(\.words),
        first: trunk + (isLast ? glyphs.lastBranch : glyphs.branch),
        others: trunk + (isLast ? blank : glyphs.trunk) + blank)
    }
  }

  private var blank: String { String(repeating: " ", count: glyphs.trunk.count) }

  /// A name and phrases about it.
  private func lines(
    of name: String, _ phrases: [String], first: String, others: String, signal: Signal? = nil
  ) -> [String] {
    lines(
      of: name, words: phrases.dropLast().map { $0 + "," } + phrases.suffix(1), first: first,
      others: others, signal: signal)
  }

  /// A name and words about it, over as many lines as the width demands.
  private func lines(
    of name: String, words: [String], first: String, others: String, signal: Signal? = nil
  ) -> [String] {
    let room = style.width.map { max($0 - others.displayWidth, 20) }
    // Two blanks keep the name apart.
    return LineWrapper.lines(of: [name + (words.isEmpty ? "" : " ")] + words, width: room)
      .enumerated().map { number, line in
        let text = line.hasSuffix(" ") ? String(line.dropLast()) : line
        return (number == 0 ? first : others) + palette.paint(text, signal)
      }
  }

  private func damage(_ sentence: String) -> [String] {
    wrapped("error    \(spelling.message(sentence))", indent: 9).map { palette.paint($0, .bad) }
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [String] {
    LineWrapper.lines(of: text.words, width: style.width, indent: indent, breakingPieces: false)
  }
}

extension TreeEntry {
  fileprivate var isUnread: Bool {
    if case .unread = content { true } else { false }
  }
}

extension Spelling {
  fileprivate func name(_ name: String, orNothing: Bool) -> String {
    name.isEmpty ? "" : self.name(name)
  }
}
