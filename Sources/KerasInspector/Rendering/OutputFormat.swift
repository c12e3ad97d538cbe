/// The formats in which a report can be written.
public enum OutputFormat: String, Sendable, CaseIterable {
  /// For people, on a terminal.
  case text
  /// For programs: an object on a line for each file.
  case json
  /// For issues, pull requests and documents.
  case markdown
  /// For spreadsheets: a row for each layer.
  case csv

  /// The renderer of the format; the style matters to those that are for people.
  public func renderer(style: TextStyle = TextStyle()) -> any ReportRenderer {
    switch self {
    case .text: TextRenderer(style: style)
    case .json: JSONRenderer()
    case .markdown: MarkdownRenderer(style: style)
    case .csv: CSVRenderer()
    }
  }
}
