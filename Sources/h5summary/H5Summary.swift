import ArgumentParser

/// The command: it reads arguments, calls the library, writes, and sets the exit status.
@main
struct H5Summary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "h5summary",
    abstract: "Shows what a saved Keras model declares, and whether its stored weights agree.",
    usage: """
      h5summary [--format <format>] [--expand-nested] [--explain] <files> ...
      h5summary <subcommand>
      """,
    discussion: """
      'h5summary model.h5' is short for 'h5summary summary model.h5', and takes its options; \
      'h5summary help summary' lists them.
      """,
    version: "0.1.0",
    subcommands: [
      Summary.self, CheckCommand.self, AuditCommand.self, Layer.self, Config.self, Tree.self,
      Size.self,
      Layers.self,
    ],
    defaultSubcommand: Summary.self)
}
