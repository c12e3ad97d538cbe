import ArgumentParser
import KerasInspector

/// A command that shows one file from one side.
protocol SingleFileCommand: ParsableCommand {
  /// How the text is shown.
  var display: DisplayOptions { get }

  /// What is written to standard output.
  ///
  /// - Throws: ``InspectionError`` if the file does not have it.
  func result(style: TextStyle) throws(InspectionError) -> String
}

extension SingleFileCommand {
  /// Writes the result, or says why there is none, with exit status 2.
  func run() throws {
    let style = display.style(on: Terminal(ProcessEnvironment()))
    do throws(InspectionError) {
      StandardOutput.write(try result(style: style))
    } catch {
      StandardError.write("h5summary: \(error.line(isASCII: style.isASCII))\n")
      throw ExitCode(Status.unreadable.rawValue)
    }
  }
}
