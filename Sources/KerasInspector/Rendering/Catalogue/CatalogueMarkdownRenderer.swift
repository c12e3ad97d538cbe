import KerasArchitecture

/// Writes the catalogue of layers as GitHub's Markdown; README holds exactly this.
public struct CatalogueMarkdownRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// A table of the layer classes, and a list of the operations.
  public func render(_ catalogue: LayerCatalogue) -> String {
    let generations = LayerClass.Generation.allCases
    let layers =
      ["| Layer | \(generations.map(\.description).joined(separator: " | ")) |"]
      + ["| --- | \(generations.map { _ in ":-:" }.joined(separator: " | ")) |"]
      + catalogue.layers.map(row)
    let operations = catalogue.operations.map { code($0.name) }.joined(separator: ", ")
    return """
      \(catalogue.layers.count.counting("layer class", plural: "es")) \
      (Keras 2 is also `tf.keras` and `tf_keras`):

      \(layers.joined(separator: "\n"))

      \(catalogue.operations.count.counting("operation")) of Keras 3 in functional models: \
      \(operations).

      """
  }

  private func row(_ layer: LayerClass) -> String {
    let signs = LayerClass.Generation.allCases.map { layer.generations.contains($0) ? "✓" : "" }
    return "| \(code(layer.name, inTable: true)) | \(signs.joined(separator: " | ")) |"
  }
}
