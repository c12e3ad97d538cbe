import ArgumentParser
import KerasInspector

/// Shows the configuration of a model as JSON.
struct Config: SingleFileCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Shows a model's configuration as JSON, its keys in their order.",
    discussion: """
      Numbers that are not finite are written as Python writes them: NaN, Infinity, -Infinity. The \
      exit status is 2 if the file has no configuration, or no layer of that name.
      """)

  @Argument(help: "The model file.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "Show one layer; one in a nested model as 'encoder/dense'.", valueName: "name"))
  var layer: String?

  @Flag(help: "Show what the model was compiled with.")
  var training = false

  @OptionGroup(visibility: .hidden) var display: DisplayOptions

  @OptionGroup var time: TimeOptions

  /// The longest text that is written, in bytes.
  private static let limit = 10_000_000

  func validate() throws {
    if training, layer != nil {
      throw ValidationError("'--layer' and '--training' show different things; choose one.")
    }
  }

  func result(style: TextStyle) throws(InspectionError) -> String {
    let configuration = try ModelConfiguration(of: file, reading: time.reading)
    var value = configuration.model
    if training { value = try configuration.requiredTraining() }
    if let layer { value = try configuration.entry(named: layer) }
    guard let text = value.prettyPrinted(limit: Self.limit) else {
      throw InspectionError(
        .outOfRange, path: file,
        "its configuration takes more than 10 MB as text; show one layer with --layer")
    }
    return text + "\n"
  }
}
