import ArgumentParser
import KerasInspector

/// How text is shown: the options that all commands share.
struct DisplayOptions: ParsableArguments {
  @Option(help: "When verdicts and findings are coloured.")
  var color = ColorMode.auto

  @Option(
    help: ArgumentHelp(
      "The columns to fill, instead of those of the terminal.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < 1 {
      throw ValidationError("'--width' has to be at least 1, and is \(width).")
    }
  }

  /// The style that the options and the terminal come to.
  func style(on terminal: Terminal) -> TextStyle {
    TextStyle(
      width: width ?? terminal.width, usesColor: color.isOn(on: terminal),
      isASCII: !terminal.showsUnicode)
  }
}
