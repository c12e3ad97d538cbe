import Foundation

/// A run of the built command: what it wrote, and how it ended.
struct CommandRun {
  /// The exit status; for a signal 128 and its number, as a shell shows it.
  let status: Int32
  let output: String
  let errors: String

  /// Runs the command with an environment of nothing but the given variables.
  init(_ arguments: [String], environment: [String: String] = [:], output file: FileHandle? = nil)
    throws
  {
    let process = Process()
    process.executableURL = Self.executable
    process.arguments = arguments
    process.environment = environment
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = file ?? output
    process.standardError = errors
    try process.run()
    // The pipes are read before the end is awaited: a full one would keep the command from ending.
    let written = file == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    self.output = String(decoding: written, as: UTF8.self)
    self.errors = String(
      decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status =
      process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
  }

  /// The lines of the output.
  var lines: [Substring] { output.split(separator: "\n") }

  /// The command, which lies beside the bundle of these tests.
  private static let executable: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    var folder = URL(filePath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appending(path: "h5summary")
  }()
}

/// The path of one of the sample models.
func sample(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleModels/\(name)/model.h5").path
}

/// The path of a file that was made to do harm.
func hostileInput(_ name: String) -> String {
  URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "HostileInputs/Files/\(name)").path
}
