import ArgumentParser
import KerasInspector

/// How a model is read: the options of all commands that compare.
struct ModelOptions: ParsableArguments {
  @Option(
    name: .customLong("config"),
    help: ArgumentHelp(
      "Compare with the configuration in another file: a model, or its JSON.", valueName: "file"),
    completion: .file())
  var configuration: String?

  @OptionGroup var time: TimeOptions

  /// The options of the library that these come to.
  var inspection: Inspection.Options {
    var options = Inspection.Options()
    options.configurationPath = configuration
    options.reading = time.reading
    return options
  }
}
