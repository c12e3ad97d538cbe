extension TextRenderer {
  /// How the parameters of each layer come about.
  func explanations(of layers: [LayerReport]) -> [String] {
    let rows = explained(layers, below: nil)
    // Names that leave no room for a formula have a line of their own.
    let longest = style.width.map { $0 / 2 } ?? .max
    let room = rows.map(\.name.displayWidth).filter { $0 <= longest }.max() ?? 4
    return rows.flatMap { name, text in
      name.displayWidth > room
        ? [name] + wrapped(text, after: "".padded(to: room) + "  ")
        : wrapped(text, after: name.padded(to: room) + "  ")
    }
  }

  private func explained(
    _ layers: [LayerReport], below trunk: String?
  ) -> [(name: String, text: String)] {
    let rows = layers.compactMap { layer in spelling.explanation(of: layer).map { (layer, $0) } }
    return rows.enumerated().flatMap { index, row in
      let (layer, text) = row
      let guide = guides(below: trunk, isLast: index == rows.count - 1)
      return [(guide.first + spelling.name(layer.name), text)]
        + explained(layer.layers, below: guide.others)
    }
  }
}
