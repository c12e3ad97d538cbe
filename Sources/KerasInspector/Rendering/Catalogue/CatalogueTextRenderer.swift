import KerasArchitecture

/// Writes the catalogue of layers for people.
public struct CatalogueTextRenderer: Sendable {
  /// How the text is written.
  public var style: TextStyle

  /// Creates a renderer.
  public init(style: TextStyle = TextStyle()) { self.style = style }

  /// A table of the layer classes, and a list of the operations.
  public func render(_ catalogue: LayerCatalogue) -> String {
    let table = TextTable(
      columns: [.init(title: "Layer")]
        + LayerClass.Generation.allCases.map { .init(title: $0.description) },
      rows: catalogue.layers.map(row), width: nil, glyphs: glyphs,
      palette: Palette(usesColor: style.usesColor))
    let layers = table.lines + [catalogue.layers.count.counting("layer class", plural: "es")]
    let operations =
      ["", catalogue.operations.count.counting("operation") + " of Keras 3"]
      + LineWrapper.lines(
        of: catalogue.operations.map(\.name), width: (style.width ?? 80) - 2
      ).map { "  " + $0 }
    return (layers + operations).map { $0 + "\n" }.joined()
  }

  private var glyphs: Glyphs { style.isASCII ? .ascii : .unicode }

  private func row(_ layer: LayerClass) -> TextTable.Row {
    let signs = LayerClass.Generation.allCases.map { generation in
      layer.generations.contains(generation) ? glyphs.signs[.good] ?? "" : ""
    }
    return TextTable.Row(cells: [[layer.name]] + signs.map { [$0] })
  }
}

extension LayerClass.Generation {
  /// The generation in words.
  var description: String {
    switch self {
    case .one: "Keras 1"
    case .two: "Keras 2"
    case .three: "Keras 3"
    }
  }
}
