import ArgumentParser
import KerasInspector

/// Shows all about one layer.
struct Layer: SingleFileCommand {
  static let configuration = CommandConfiguration(
    commandName: "layer",
    abstract: "Shows one layer: settings, inputs and outputs, formula, weights.",
    discussion: """
      The exit status is 0 whatever is found about the layer, and 2 if the file has no layer of \
      that name.
      """)

  @Argument(help: "The model file.", completion: .file())
  var file: String

  @Argument(help: "The layer; one in a nested model as 'encoder/dense'.")
  var name: String

  @OptionGroup var model: ModelOptions

  @OptionGroup var output: ListingOptions

  var display: DisplayOptions { output.display }

  func result(style: TextStyle) throws(InspectionError) -> String {
    let inspection = try Inspection(of: file, options: model.inspection)
    let detail = try LayerDetail(of: name, in: inspection)
    return switch output.format {
    case .text: LayerTextRenderer(style: style).render(detail)
    case .json: LayerJSONRenderer().render(detail)
    }
  }
}
