extension TextRenderer {
  /// The layers as Keras' own summary shows them, and what is stored for each.
  func table(of model: Report.ModelDescription) -> TextTable {
    var columns: [TextTable.Column] = [
      .init(title: "Layer (type)", wraps: true),
      .init(title: "Output Shape", wraps: true),
      .init(title: "Param #", isNumeric: true),
      .init(title: "Stored", isNumeric: true),
      .init(title: "Check", showsSignal: true),
    ]
    let showsConnections = model.showsConnections(expandingNested: style.expandsNested)
    if showsConnections { columns.append(.init(title: "Connected to", wraps: true)) }
    return TextTable(
      columns: columns, rows: rows(of: model.layers, showsConnections, below: nil),
      width: style.width, glyphs: glyphs, palette: palette)
  }

  private func rows(
    of layers: [LayerReport], _ showsConnections: Bool, below trunk: String?
  ) -> [TextTable.Row] {
    layers.indices.flatMap { index in
      let layer = layers[index]
      let guide = guides(below: trunk, isLast: index == layers.count - 1)
      let inner =
        style.expandsNested
        ? rows(of: layer.layers, showsConnections, below: guide.others) : []
      return [row(of: layer, showsConnections, guide: guide)] + inner
    }
  }

  private func row(
    of layer: LayerReport, _ showsConnections: Bool, guide: (first: String, others: String)
  ) -> TextTable.Row {
    var cells = [
      spelling.title(of: layer), spelling.output(of: layer), [spelling.count(layer.params)],
      [spelling.stored(of: layer)], [sign(of: layer.status)],
    ]
    if showsConnections { cells.append(spelling.connections(of: layer)) }
    return TextTable.Row(cells: cells, guide: guide, signal: Signal(layer.status))
  }

  /// What stands before the name of a layer: nothing in the model itself, else the branch of a tree.
  func guides(below trunk: String?, isLast: Bool) -> (first: String, others: String) {
    guard let trunk else { return ("", "") }
    let blank = String(repeating: " ", count: glyphs.trunk.count)
    return (
      trunk + (isLast ? glyphs.lastBranch : glyphs.branch), trunk + (isLast ? blank : glyphs.trunk)
    )
  }

  /// A match needs no word: what differs shall catch the eye.
  private func sign(of status: LayerReport.Status) -> String {
    guard let signal = Signal(status), let sign = glyphs.signs[signal] else { return "" }
    return signal == .good ? sign : "\(sign) \(status.rawValue)"
  }
}

extension Report.ModelDescription {
  /// Whether the rows tell what they are connected to: not for a chain, as in Keras' summary.
  func showsConnections(expandingNested expandsNested: Bool) -> Bool {
    !isChain || expandsNested && layers.contains(where: \.holdsGraph)
  }
}

extension LayerReport {
  /// Whether a layer inside it has several inputs, so that the rows in it are no chain.
  fileprivate var holdsGraph: Bool {
    layers.contains { $0.connections.count > 1 || $0.holdsGraph }
  }
}
