import ArgumentParser
import KerasInspector

/// Audits model files: what loading each would do besides building a model.
struct AuditCommand: SeveralFilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Tells what loading models would do besides building them, and what they hide.",
    discussion: """
      Nothing in a file is run, and nothing that it names is opened. An audit states facts; that \
      nothing was found does not make a file harmless.

      The exit status is 0 if nothing was found but notes, 1 if there are warnings or errors, 2 if \
      a file cannot be read as a model, and 64 if the command is used wrongly. Of several files, \
      the highest counts.
      """)

  @Argument(help: "The model files.", completion: .file())
  var files: [String]

  @Option(help: "How the findings are written.")
  var format = AuditFormat.text

  @OptionGroup var display: DisplayOptions

  @OptionGroup var time: TimeOptions

  func run() throws {
    let style = display.style(on: Terminal(ProcessEnvironment()))
    let renderer = format.renderer(style: style)
    try writeEach(
      separator: renderer.separator, isASCII: style.isASCII, failure: renderer.render
    ) { file throws(InspectionError) in
      let audit = try Audit(of: file, reading: time.reading)
      return (renderer.render(audit), audit.hasWarnings ? .mismatch : .ok)
    }
  }
}

extension AuditFormat: ExpressibleByArgument {}
