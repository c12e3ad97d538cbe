import ArgumentParser
import KerasInspector

/// How long reading may take: the options of all commands that read a file.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How long reading may make no progress before what it hangs on is given up.",
      valueName: "seconds"))
  var patience = Self.seconds(of: ReadingOptions().patience)

  @Option(
    help: ArgumentHelp("How long reading a file may take in all.", valueName: "seconds"))
  var timeLimit = Self.seconds(of: ReadingOptions().timeLimit)

  func validate() throws {
    for (name, seconds) in [("patience", patience), ("time-limit", timeLimit)]
    where !(seconds > 0 && seconds <= 86_400) {
      throw ValidationError("'--\(name)' has to be more than 0 and at most 86400.")
    }
  }

  /// The options of the library that these come to.
  var reading: ReadingOptions {
    var reading = ReadingOptions()
    reading.patience = .seconds(patience)
    reading.timeLimit = .seconds(timeLimit)
    return reading
  }

  private static func seconds(of duration: Duration) -> Double { duration / .seconds(1) }
}
