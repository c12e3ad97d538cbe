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

  /// A heavy rule.
  public var separator: String {
    "\n\(String(repeating: glyphs.heavyRule, count: min(style.width ?? 80, 80)))\n\n"
  }

  /// The report in sections between which a line is empty.
  public func render(_ report: Report) -> String {
    var sections = [header(of: report)]
    if !report.model.layers.isEmpty { sections.append(table(of: report.model).lines) }
    if style.explains { sections.append(explanations(of: report.model.layers)) }
    sections += [totals(of: report), findings(report.findings), verdict(of: report)]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  var glyphs: Glyphs { style.isASCII ? .ascii : .unicode }
  var palette: Palette { Palette(usesColor: style.usesColor) }
  var spelling: Spelling { Spelling(isASCII: style.isASCII) }

  private func header(of report: Report) -> [String] {
    let parts = spelling.identity(of: report)
    return [spelling.path(report.file.path)]
      + parts.flatMap { label, text in wrapped(text, after: "  \(label.padded(to: 8))  ") }
  }

  private func totals(of report: Report) -> [String] {
    let rows = spelling.totals(of: report)
    let labels = rows.map(\.label.displayWidth).max() ?? 0
    let counts = rows.map(\.count.displayWidth).max() ?? 0
    return rows.map { label, count, size in
      let line = "\(label.padded(to: labels))  \(count.paddedBefore(to: counts))"
      return size.isEmpty ? line : "\(line)  \(size)"
    }
  }

  /// Findings, each with its severity before it.
  func findings(_ findings: [Finding]) -> [String] {
    findings.flatMap { finding in
      let severity = finding.severity.rawValue
      let start = severity.padded(to: 7) + "  "
      var lines = wrapped(spelling.sentence(of: finding), after: start)
      lines[0] =
        palette.paint(severity, Signal(finding.severity)) + lines[0].dropFirst(severity.count)
      return lines
    }
  }

  private func verdict(of report: Report) -> [String] {
    let signal = Signal(report.verdict)
    return wrapped(spelling.verdict(of: report), after: glyphs.openings[signal] ?? "")
      .map { palette.paint($0, signal) }
  }

  /// Prose that wraps to the right of what stands before it.
  func wrapped(_ text: String, after start: String) -> [String] {
    let indent = start.displayWidth
    let room = style.width.map { max($0 - indent, 16) }
    let blanks = String(repeating: " ", count: indent)
    return LineWrapper.lines(of: text.words, width: room, breakingPieces: false)
      .enumerated().map { number, line in (number == 0 ? start : blanks) + line }
  }
}
