import KerasArchitecture

/// Writes all about one layer for people.
///
///     dense_1 (Dense)
///       File        model.h5
///       Trainable   yes
///       Inputs      activation[0][0] (None, 7)
///       Output      (None, 13)
///       Goes to     activation_1
///       Parameters  (7 + 1) × 13 = 104
public struct LayerTextRenderer: Sendable {
  /// How the text is written.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// What the layer is, its settings, its weights, and what disagrees.
  public func render(_ detail: LayerDetail) -> String {
    [identity(of: detail), settings(of: detail), weights(of: detail), findings(of: detail)]
      .filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var text: TextRenderer { TextRenderer(style: style) }
  private var spelling: Spelling { text.spelling }

  private func identity(of detail: LayerDetail) -> [String] {
    let layer = detail.layer
    var parts = [("File", spelling.path(detail.file.path))]
    if layer.className != nil { parts.append(("Trainable", layer.isTrainable ? "yes" : "no")) }
    parts += detail.inputs.enumerated().map { index, input in
      let origin = "\(spelling.connection(input.origin)) \(spelling.shape(input.shape))"
      return (index == 0 ? detail.inputs.count == 1 ? "Input" : "Inputs" : "", origin)
    }
    parts.append(("Output", spelling.output(of: layer).joined(separator: " ")))
    if !detail.consumers.isEmpty {
      parts.append(("Goes to", detail.consumers.map(spelling.name).joined(separator: ", ")))
    }
    parts += counts(of: layer)
    let title = [spelling.name(detail.path)] + spelling.title(of: layer).dropFirst()
    return [title.joined(separator: " ")] + lines(of: parts.map { (label: $0.0, text: $0.1) })
  }

  private func counts(of layer: LayerReport) -> [(String, String)] {
    var parts = [("Parameters", spelling.explanation(of: layer) ?? spelling.count(layer.params))]
    if let trainable = layer.trainableParams, let fixed = layer.nonTrainableParams, fixed > 0 {
      parts.append(("", "\(trainable.grouped) trainable, \(fixed.grouped) non-trainable"))
    }
    if let stored = layer.storedParams, layer.status != .none {
      parts.append(("Stored", "\(stored.grouped), \(layer.status.rawValue)"))
    }
    return parts
  }

  private func settings(of detail: LayerDetail) -> [String] {
    // The name stands above.
    let members = detail.settings?.members.filter { $0.0 != "name" } ?? []
    guard !members.isEmpty else { return [] }
    let rows = members.map { (label: spelling.name($0), text: spelling.setting($1)) }
    return ["Settings"] + lines(of: rows)
  }

  private func weights(of detail: LayerDetail) -> [String] {
    guard !detail.weights.isEmpty else { return [] }
    let columns: [TextTable.Column] = [
      .init(title: "Weight", wraps: true), .init(title: "Declared"), .init(title: "Stored"),
      .init(title: "Type"), .init(title: "Size", isNumeric: true),
      .init(title: "In the file", isNumeric: true),
    ]
    return TextTable(
      columns: columns, rows: detail.weights.map(row),
      width: style.width, glyphs: text.glyphs, palette: text.palette
    ).lines
  }

  private func row(of weight: LayerDetail.Weight) -> TextTable.Row {
    let (report, array) = (weight.report, weight.array)
    var row = TextTable.Row(cells: [
      [spelling.name(report.name)] + (report.isTrainable ? [] : ["(fixed)"]),
      [report.declaredShape.map { "\(Shape($0))" } ?? "?"],
      [report.storedShape.map { "\(Shape($0))" } ?? "none"],
      [report.dtype.map(spelling.name) ?? "?"], [report.bytes?.byteSize ?? ""],
      [array?.allocatedBytes?.byteSize ?? ""],
    ])
    let layout = array.map(spelling.layout) ?? []
    row.footnote = ([report.path.map(spelling.name)].compactMap { $0 } + layout)
      .enumerated().map { $0 == 0 ? $1 : "\(spelling.isASCII ? "-" : "·") \($1)" }
    return row
  }

  private func findings(of detail: LayerDetail) -> [String] { text.findings(detail.findings) }

  private func lines(of rows: [(label: String, text: String)]) -> [String] {
    let room = min(rows.map(\.label.displayWidth).max() ?? 0, 28)
    return rows.flatMap { row in
      let label = row.label.padded(to: room)
      return text.wrapped(row.text, after: "  \(label)  ")
    }
  }
}
