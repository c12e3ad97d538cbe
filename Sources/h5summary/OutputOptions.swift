import ArgumentParser
import KerasInspector

/// How a report is written: the options that all commands share which write one.
struct OutputOptions: ParsableArguments {
  @Option(help: "How the report is written.")
  var format = OutputFormat.text

  @Flag(help: "Show the layers of nested models and wrappers.")
  var expandNested = false

  @Flag(help: "Show how the parameters of each layer come about.")
  var explain = false

  @OptionGroup var display: DisplayOptions

  /// The style that the options and the terminal come to.
  func style(on terminal: Terminal) -> TextStyle {
    var style = display.style(on: terminal)
    (style.expandsNested, style.explains) = (expandNested, explain)
    return style
  }
}

extension OutputFormat: ExpressibleByArgument {}
