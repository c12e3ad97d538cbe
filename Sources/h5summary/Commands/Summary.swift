import ArgumentParser
import KerasInspector

/// Summarises model files: opens each, compares, and writes the report.
struct Summary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Summarises models and compares what they declare with what they store.",
    discussion: """
      The exit status is 0 if nothing disagrees, 1 if what is stored is not what is declared, 2 if \
      a file cannot be read as a model, and 64 if the command is used wrongly. Of several files, \
      the highest counts.
      """)

  @Argument(help: "The model files.", completion: .file())
  var files: [String]

  @OptionGroup var model: ModelOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    let terminal = Terminal(ProcessEnvironment())
    let style = output.style(on: terminal)
    let renderer = output.format.renderer(style: style)
    var status = Status.ok

    StandardOutput.write(renderer.prologue)
    var separator = ""
    for file in files {
      do throws(InspectionError) {
        let report = try Report(inspecting: file, options: model.inspection)
        status = max(status, Status(report.verdict))
        StandardOutput.write(separator + renderer.render(report))
        separator = renderer.separator
      } catch {
        status = max(status, .unreadable)
        StandardOutput.write(renderer.render(error))
        StandardError.write("h5summary: \(error.line(isASCII: style.isASCII))\n")
      }
    }
    if status != .ok { throw ExitCode(status.rawValue) }
  }
}
