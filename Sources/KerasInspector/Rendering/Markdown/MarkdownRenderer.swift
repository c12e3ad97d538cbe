/// Writes a report as GitHub's Markdown, for issues, pull requests and documents.
///
/// What comes from the file stands in code spans, where no name can become a link, a mention, an
/// image or HTML.
public struct MarkdownRenderer: ReportRenderer {
  /// Which details are shown; width, colour and ASCII do not matter here.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// An empty line.
  public var separator: String { "\n" }

  /// The report below a heading of the second level.
  public func render(_ report: Report) -> String {
    var sections = [["## \(code(spelling.path(report.file.path)))"], identity(of: report)]
    if !report.model.layers.isEmpty { sections.append(table(of: report.model)) }
    sections += [totals(of: report), findings(of: report), ["**\(verdict(of: report))**"]]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  var spelling: Spelling { Spelling() }

  private func identity(of report: Report) -> [String] {
    spelling.identity(of: report).map { label, text in "- \(label): \(code(text))" }
  }

  private func totals(of report: Report) -> [String] {
    let rows = spelling.totals(of: report).map { label, count, size in
      row([label.replacingIndent(with: "└ "), count, size])
    }
    return [row(["Totals", "Count", "Size"]), row(["---", "--:", "---"])] + rows
  }

  private func findings(of report: Report) -> [String] {
    report.findings.map { finding in
      "- **\(finding.severity.rawValue)** \(code(spelling.sentence(of: finding)))"
    }
  }

  private func verdict(of report: Report) -> String {
    let sign = Glyphs.unicode.signs[Signal(report.verdict)] ?? ""
    let words = spelling.verdict(of: report)
    // Only the reasons of the third name anything of the file.
    return report.verdict == .unverified ? "\(sign) \(code(words))" : "\(sign) \(words)"
  }
}

extension String {
  /// The string with other text for the blanks before it, which Markdown does not show.
  fileprivate func replacingIndent(with text: String) -> String {
    hasPrefix(" ") ? text + drop { $0 == " " } : self
  }
}
