/// Writes the layers of a report as rows of comma-separated values (RFC 4180), for spreadsheets.
///
/// Every layer has a row, those of nested models and wrappers after the layer that holds them.
/// Unknown is empty. Lines end with a line feed alone, as other tools that read lines expect it.
public struct CSVRenderer: ReportRenderer {
  /// Creates a renderer.
  public init() {}

  /// The names of the columns.
  public var prologue: String { Self.line(Self.titles) }

  /// A row for each layer.
  public func render(_ report: Report) -> String {
    rows(of: report.model.layers, in: report.file.path, below: "").joined()
  }

  private static let titles = [
    "file", "path", "layer", "class", "trainable", "output_shape", "params", "trainable_params",
    "non_trainable_params", "stored_params", "status", "formula", "connected_to",
  ]

  private func rows(of layers: [LayerReport], in file: String, below path: String) -> [String] {
    layers.flatMap { layer in
      let place = path + layer.name
      return [Self.line(fields(of: layer, in: file, at: place))]
        + rows(of: layer.layers, in: file, below: place + "/")
    }
  }

  private func fields(of layer: LayerReport, in file: String, at path: String) -> [String] {
    let spelling = Spelling()
    return [
      file.escaped(), path.escaped(), layer.name.escaped(), layer.className?.escaped() ?? "",
      String(layer.isTrainable),
      layer.output == nil ? "" : spelling.output(of: layer).joined(separator: " "),
      Self.number(layer.params), Self.number(layer.trainableParams),
      Self.number(layer.nonTrainableParams), Self.number(layer.storedParams),
      layer.status.rawValue, layer.formula?.description ?? "",
      spelling.connections(of: layer).joined(separator: " "),
    ]
  }

  private static func number(_ count: Int?) -> String { count.map(String.init) ?? "" }

  private static func line(_ fields: [String]) -> String {
    fields.map(\.field).joined(separator: ",") + "\n"
  }
}

extension String {
  /// The string as a field: quoted where it has to be, and never a formula.
  ///
  /// Spreadsheets run what begins with these characters; an apostrophe before it makes it text.
  fileprivate var field: String {
    let text = first.map { "=+-@".contains($0) } == true ? "'" + self : self
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.flatMap { $0 == "\"" ? "\"\"" : String($0) } + "\""
  }
}
