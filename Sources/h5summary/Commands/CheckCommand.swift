import ArgumentParser
import KerasInspector

/// Checks whether model files will load: a line for each finding, and a status for CI.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks whether models will load, in a given version of Keras or the one of today.",
    discussion: """
      Nothing is written when all is well. Without '--for', what the Keras that wrote a file would \
      refuse is an error, and what every Keras of today refuses a warning.

      The exit status is 0 if nothing fails, 1 if a finding is as severe as '--fail-on' says, 2 if \
      a file cannot be read as a model, and 64 if the command is used wrongly.
      """)

  @Argument(help: "The model files.", completion: .file())
  var files: [String]

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "The program that is to load them: keras==3.15, tf-keras==2.15, tf.keras==2.11.",
      valueName: "loader"))
  var loader: Loader?

  @Option(help: "How the findings are written.")
  var format = CheckFormat.text

  @Option(help: "The severity from which on a finding fails.")
  var failOn = Failure.error

  @Option(
    help: ArgumentHelp("Leave findings of this kind out; repeatable.", valueName: "code"))
  var allow: [FindingCode] = []

  @Option(
    help: ArgumentHelp("Make findings of this kind errors; repeatable.", valueName: "code"))
  var deny: [FindingCode] = []

  @OptionGroup var model: ModelOptions

  /// The severities that can fail a run.
  enum Failure: String, CaseIterable, ExpressibleByArgument {
    case error, warning

    var severity: Finding.Severity { self == .error ? .error : .warning }
  }

  func run() throws {
    let policy = FindingPolicy(
      failure: failOn.severity, allowed: Set(allow), denied: Set(deny))
    let terminal = Terminal(ProcessEnvironment())
    var checks: [Check] = []
    var status = Status.ok
    for file in files {
      do throws(InspectionError) {
        let inspection = try Inspection(of: file, options: model.inspection)
        let check = policy.applied(to: Check(inspection, for: loader))
        if policy.fails(check.findings) { status = max(status, .mismatch) }
        checks.append(check)
      } catch {
        checks.append(Check(error, for: loader))
        status = .unreadable
      }
    }
    StandardOutput.write(
      format.renderer(isASCII: !terminal.showsUnicode).render(checks))
    if status != .ok { throw ExitCode(status.rawValue) }
  }
}

extension CheckFormat: ExpressibleByArgument {}
extension FindingCode: ExpressibleByArgument {}

extension Loader: ExpressibleByArgument {
  /// Reads a loader from `keras==3.15` and the like.
  public init?(argument: String) { self.init(argument) }
}
