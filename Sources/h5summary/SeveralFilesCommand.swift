import ArgumentParser
import KerasInspector

/// A command that writes about each of several files in turn.
protocol SeveralFilesCommand: ParsableCommand {
  /// The files.
  var files: [String] { get }
}

extension SeveralFilesCommand {
  /// Writes what `result` makes of each file, with `separator` between two; of a file that cannot be
  /// read, what `failure` makes of the reason, and the reason in a line for people. Ends with the
  /// highest status.
  func writeEach(
    separator: String, isASCII: Bool, failure: (InspectionError) -> String,
    _ result: (String) throws(InspectionError) -> (text: String, status: Status)
  ) throws {
    var status = Status.ok
    var lead = ""
    for file in files {
      do throws(InspectionError) {
        let result = try result(file)
        status = max(status, result.status)
        StandardOutput.write(lead + result.text)
        lead = separator
      } catch {
        status = max(status, .unreadable)
        StandardOutput.write(failure(error))
        StandardError.write("h5summary: \(error.line(isASCII: isASCII))\n")
      }
    }
    if status != .ok { throw ExitCode(status.rawValue) }
  }
}
