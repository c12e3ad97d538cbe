extension MarkdownRenderer {
  /// The layers, in the columns of the text format.
  func table(of model: Report.ModelDescription) -> [String] {
    var titles = ["Layer (type)", "Output Shape", "Param #", "Stored", "Check"]
    var rules = ["---", "---", "--:", "--:", "---"]
    let showsConnections = model.showsConnections(expandingNested: style.expandsNested)
    if showsConnections {
      titles.append("Connected to")
      rules.append("---")
    }
    if style.explains {
      titles.append("How the parameters come about")
      rules.append("---")
    }
    return [row(titles), row(rules)] + rows(of: model.layers, showsConnections, level: 0)
  }

  private func rows(
    of layers: [LayerReport], _ showsConnections: Bool, level: Int
  ) -> [String] {
    layers.flatMap { layer in
      let inner =
        style.expandsNested ? rows(of: layer.layers, showsConnections, level: level + 1) : []
      return [row(cells(of: layer, showsConnections, level: level))] + inner
    }
  }

  private func cells(
    of layer: LayerReport, _ showsConnections: Bool, level: Int
  ) -> [String] {
    let title = String(repeating: "└ ", count: level) + cell(spelling.title(of: layer))
    var cells = [
      title, cell(spelling.output(of: layer)), spelling.count(layer.params),
      spelling.stored(of: layer), Glyphs.unicode.sign(for: layer.status),
    ]
    if showsConnections { cells.append(cell(spelling.connections(of: layer))) }
    if style.explains { cells.append(cell([spelling.explanation(of: layer) ?? ""])) }
    return cells
  }

  private func cell(_ pieces: [String]) -> String {
    code(pieces.joined(separator: " "), inTable: true)
  }

  /// A row of a table.
  func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
