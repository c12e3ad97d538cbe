import ArgumentParser
import KerasInspector

/// Summarises model files: opens each, compares, and writes the report.
struct Summary: SeveralFilesCommand {
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
    let style = output.style(on: Terminal(ProcessEnvironment()))
    let renderer = output.format.renderer(style: style)
    StandardOutput.write(renderer.prologue)
    try writeEach(
      separator: renderer.separator, isASCII: style.isASCII, failure: renderer.render
    ) { file throws(InspectionError) in
      let report = try Report(inspecting: file, options: model.inspection)
      return (renderer.render(report), Status(report.verdict))
    }
  }
}
