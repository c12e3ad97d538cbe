/// The formats in which an audit can be written.
public enum AuditFormat: String, Sendable, CaseIterable {
  /// For people, on a terminal.
  case text
  /// For programs: an object on a line for each file.
  case json

  /// The renderer of the format; the style matters to those that are for people.
  public func renderer(style: TextStyle = TextStyle()) -> any AuditRenderer {
    switch self {
    case .text: AuditTextRenderer(style: style)
    case .json: AuditJSONRenderer()
    }
  }
}
