extension TextRenderer {
  /// How the parameters of each layer come about.
  func explanations(of layers: [LayerReport]) -> [String] {
    let rows = explained(layers, below: nil)
    guard !rows.isEmpty else { return [] }
    let widest = rows.map(\.name.displayWidth).max() ?? 0
    // Names that leave no room for a formula get a line of their own.
    let room = min(widest, (style.width ?? .max) / 2)
    return rows.flatMap { row in
      row.name.displayWidth > room
        ? wrapped([], after: row.name) + wrapped(row.text.words, after: "".padded(to: room) + "  ")
        : wrapped(row.text.words, after: row.name.padded(to: room) + "  ")
    }
  }

  private func explained(
    _ layers: [LayerReport], below trunk: String?
  ) -> [(name: String, text: String)] {
    let shown = layers.filter { spelling.explanation(of: $0) != nil }
    return shown.indices.flatMap { index in
      let layer = shown[index]
      let guide = guides(below: trunk, isLast: index == shown.count - 1)
      return [(guide.first + spelling.name(layer.name), spelling.explanation(of: layer) ?? "")]
        + explained(layer.layers, below: guide.others)
    }
  }
}
