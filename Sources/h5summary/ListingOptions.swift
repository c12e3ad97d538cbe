import ArgumentParser
import KerasInspector

/// How a listing is written: the options of the commands that show one file from one side.
struct ListingOptions: ParsableArguments {
  @Option(help: "How the result is written.")
  var format = ListingFormat.text

  @OptionGroup var display: DisplayOptions
}

/// The formats in which a listing can be written.
enum ListingFormat: String, CaseIterable, ExpressibleByArgument {
  /// For people, on a terminal.
  case text
  /// For programs: an object on a line.
  case json
}
