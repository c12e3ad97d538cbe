/// Writes a report for people: what the file is, a table in the words of Keras' own summary, the
/// totals, the findings and the verdict.
///
///     text-cnn.h5
///       Format    whole model, legacy HDF5, 3.22 MiB
///       Keras     2.15.0 on tensorflow
///       Model     Functional "model_1"
///
///     Layer (type)             Output Shape     Param #   Stored  Check
///     ──────────────────────────────────────────────────────────────────
///     embedding_1 (Embedding)  (None, 80, 64)  640,000  640,000  ✓
///     ──────────────────────────────────────────────────────────────────
///
/// Lines wrap where the style limits their width; no name and no shape is ever cut.
public struct TextRenderer: ReportRenderer {
  /// How the text is written.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  public var separator: String {
    "\n\(String(repeating: glyphs.heavyRule, count: min(style.width ?? 80, 80)))\n"
  }

  public func render(_ report: Report) -> String {
    var sections = [header(of: report)]
    if !report.model.layers.isEmpty { sections.append(table(of: report.model).lines) }
    if style.explains { sections.append(explanations(of: report.model.layers)) }
    sections += [totals(of: report), findings(of: report), [verdict(of: report)]]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  var glyphs: Glyphs { style.isASCII ? .ascii : .unicode }
  var palette: Palette { Palette(usesColor: style.usesColor) }
  var spelling: Spelling { Spelling(isASCII: style.isASCII) }

  private func header(of report: Report) -> [String] {
    let path = LineWrapper.lines(of: [spelling.path(report.file.path)], width: style.width)
    return path
      + spelling.identity(of: report).flatMap { label, text in
        wrapped(text.words, after: "  \(label.padded(to: 8))  ")
      }
  }

  private func totals(of report: Report) -> [String] {
    let rows = spelling.totals(of: report)
    let labels = rows.map(\.label.count).max() ?? 0
    let counts = rows.map(\.count.count).max() ?? 0
    return rows.flatMap { label, count, size in
      let line = "\(label.padded(to: labels))  \(count.paddedBefore(to: counts))"
      return size.isEmpty ? [line] : wrapped(size.words, after: line + "  ")
    }
  }

  private func findings(of report: Report) -> [String] {
    report.findings.flatMap { finding in
      let place = spelling.place(of: finding)
      let text = (place.isEmpty ? "" : "\(place): ") + spelling.message(finding.message)
      let severity = finding.severity.rawValue.padded(to: 7)
      let lines = wrapped(text.words, after: severity + "  ")
      return lines.map { line in
        line == lines.first
          ? palette.paint(severity, Signal(finding.severity)) + line.dropFirst(severity.count)
          : line
      }
    }
  }

  private func verdict(of report: Report) -> String {
    let signal = Signal(report.verdict)
    let text = "\(glyphs.signs[signal] ?? "") \(spelling.verdict(of: report))"
    return LineWrapper.lines(of: text.words, width: style.width, indent: 2)
      .map { palette.paint($0, signal) }.joined(separator: "\n")
  }

  /// Text that wraps to the right of what stands before it.
  func wrapped(_ pieces: [String], after start: String) -> [String] {
    let indent = start.displayWidth
    guard let width = style.width else { return [start + pieces.joined(separator: " ")] }
    let lines = LineWrapper.lines(of: pieces, width: max(width - indent, 16))
    let blanks = String(repeating: " ", count: indent)
    return lines.enumerated().map { number, line in (number == 0 ? start : blanks) + line }
  }
}
