import ArgumentParser
import KerasInspector

/// Shows where the bytes of a file are.
struct Size: SingleFileCommand {
  static let configuration = CommandConfiguration(
    commandName: "size",
    abstract: "Shows where the bytes of a file are: layers, optimizer, configuration, the rest.",
    discussion: """
      Sizes are in bytes: of the data, and of what the file spends on it, which is less where it is \
      compressed or was never written. The parts add up to the length of the file. The exit status \
      is 2 if the file cannot be read as a model.
      """)

  @Argument(help: "The model file.", completion: .file())
  var file: String

  @OptionGroup var output: ListingOptions

  @OptionGroup var time: TimeOptions

  var display: DisplayOptions { output.display }

  func result(style: TextStyle) throws(InspectionError) -> String {
    var options = Inspection.Options()
    options.reading = time.reading
    let report = SizeReport(of: try Inspection(of: file, options: options))
    return switch output.format {
    case .text: SizeTextRenderer(style: style).render(report)
    case .json: SizeJSONRenderer().render(report)
    }
  }
}
