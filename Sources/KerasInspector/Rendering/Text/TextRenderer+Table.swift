extension TextRenderer {
  /// The layers as Keras' own summary shows them, and what is stored for each.
  ///
  /// Where the terminal is too narrow for whole names in all columns, each row has what it is
  /// connected to below it.
  func table(of model: Report.ModelDescription) -> TextTable {
    guard model.showsConnections(expandingNested: style.expandsNested) else {
      return table(of: model.layers, connections: .hidden)
    }
    let table = table(of: model.layers, connections: .inColumn)
    return table.hasRoomForPieces ? table : self.table(of: model.layers, connections: .below)
  }

  /// Where it stands what a row is connected to.
  private enum Placement { case hidden, inColumn, below }

  private func table(of layers: [LayerReport], connections placement: Placement) -> TextTable {
    var columns: [TextTable.Column] = [
      .init(title: "Layer (type)", wraps: true),
      .init(title: "Output Shape", wraps: true),
      .init(title: "Param #", isNumeric: true),
      .init(title: "Stored", isNumeric: true),
      .init(title: "Check", showsSignal: true),
    ]
    let title = "Connected to"
    if placement == .inColumn { columns.append(.init(title: title, wraps: true)) }
    return TextTable(
      columns: columns, rows: rows(of: layers, connections: placement, below: nil),
      titleFootnote: placement == .below ? [glyphs.origin, title] : [],
      width: style.width, glyphs: glyphs, palette: palette)
  }

  private func rows(
    of layers: [LayerReport], connections placement: Placement, below trunk: String?
  ) -> [TextTable.Row] {
    layers.indices.flatMap { index in
      let layer = layers[index]
      let guide = guides(below: trunk, isLast: index == layers.count - 1)
      let inner =
        style.expandsNested
        ? rows(of: layer.layers, connections: placement, below: guide.others) : []
      return [row(of: layer, connections: placement, guide: guide)] + inner
    }
  }

  private func row(
    of layer: LayerReport, connections placement: Placement, guide: (first: String, others: String)
  ) -> TextTable.Row {
    let cells = [
      spelling.title(of: layer), spelling.output(of: layer), [spelling.count(layer.params)],
      [spelling.stored(of: layer)], [glyphs.sign(for: layer.status)],
    ]
    var row = TextTable.Row(cells: cells, guide: guide, signal: Signal(layer.status))
    let connections = spelling.connections(of: layer)
    switch placement {
    case .hidden: break
    case .inColumn: row.cells.append(connections)
    case .below: row.footnote = connections.isEmpty ? [] : [glyphs.origin] + connections
    }
    return row
  }

  /// What stands before the name of a layer: nothing in the model itself, else the branch of a tree.
  func guides(below trunk: String?, isLast: Bool) -> (first: String, others: String) {
    guard let trunk else { return ("", "") }
    let blank = String(repeating: " ", count: glyphs.trunk.count)
    return (
      trunk + (isLast ? glyphs.lastBranch : glyphs.branch), trunk + (isLast ? blank : glyphs.trunk)
    )
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
