import ArgumentParser
import KerasInspector

/// Lists the layer classes that are known.
struct Layers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "layers",
    abstract: "Lists the layer classes and operations that are known, for each Keras.")

  @Option(help: "How the list is written.")
  var format = CatalogueFormat.text

  @OptionGroup var display: DisplayOptions

  func run() {
    let style = display.style(on: Terminal(ProcessEnvironment()))
    let catalogue = LayerCatalogue()
    let text =
      switch format {
      case .text: CatalogueTextRenderer(style: style).render(catalogue)
      case .markdown: CatalogueMarkdownRenderer().render(catalogue)
      case .json: CatalogueJSONRenderer().render(catalogue)
      }
    StandardOutput.write(text)
  }
}

/// The formats in which the catalogue can be written.
enum CatalogueFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, on a terminal.
  case text
  /// For documents, README among them.
  case markdown
  /// For programs: one object on a line.
  case json
}
