/// Writes an audit for people: each finding with its place, whom it affects and what to do.
///
///     model.h5
///
///     warning  lambda-code  lambda
///       Python 3.8 to 3.10 code of <lambda> with 1 argument; names __import__, system
///       at       @model_config: config.layers[1].config.function
///       affects  Keras 1 and 2, tf.keras and tf_keras …
///       advice   load it only if you trust its author …
public struct AuditTextRenderer: AuditRenderer {
  /// How the text is written.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// An empty line.
  public var separator: String { "\n" }

  /// The findings in paragraphs, below the path of the file.
  public func render(_ audit: Audit) -> String {
    let paragraphs =
      audit.findings.isEmpty ? [["nothing found"]] : audit.findings.map { lines(of: $0) }
    return ([[text.spelling.path(audit.path)]] + paragraphs)
      .map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  /// Nothing.
  public func render(_ error: InspectionError) -> String { "" }

  private var text: TextRenderer { TextRenderer(style: style) }

  private func lines(of finding: Finding) -> [String] {
    let severity = finding.severity.rawValue.padded(to: 7)
    let title = [finding.code.rawValue] + (finding.layer.map { [text.spelling.name($0)] } ?? [])
    let details = [
      ("at", finding.path.map(text.spelling.name)),
      ("affects", finding.affects.map(text.spelling.message)),
      ("advice", finding.advice.map(text.spelling.message)),
    ]
    return [
      text.palette.paint(severity, Signal(finding.severity)) + "  "
        + title.joined(separator: "  ")
    ]
      + text.wrapped(text.spelling.message(finding.message), after: "  ")
      + details.flatMap { label, value in
        value.map { text.wrapped($0, after: "  \(label.padded(to: 7))  ") } ?? []
      }
  }
}
