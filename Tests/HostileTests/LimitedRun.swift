import Foundation

/// A run of the built command under a limit of time: how it ended, what it wrote, what it took.
struct LimitedRun {
  /// The exit status, or the negative number of the signal that ended it.
  let status: Int32
  /// The processor time it took, its workers' included: a busy machine makes every run long.
  let seconds: Double
  /// The most memory that the command or one of its workers had at once, or this process when it
  /// started the command, in KiB.
  let peak: Int
  let output: Data
  let errors: Data

  /// The longest time that a run may take.
  static let timeLimit = 12.0

  /// Runs the command in a folder of its own.
  init(_ arguments: [String]) throws {
    let folder = try Folder()
    let (output, errors) = (folder.file("output"), folder.file("errors"))
    let process = try Self.start(arguments, in: folder.workingFolder, output, errors)
    (status, seconds, peak) = Self.wait(for: process, until: Date() + 10 * Self.timeLimit)
    self.output = try Data(contentsOf: URL(filePath: output))
    self.errors = try Data(contentsOf: URL(filePath: errors))
    leftFiles = try FileManager.default.contentsOfDirectory(atPath: folder.workingFolder)
  }

  /// What lies in the folder it ran in.
  let leftFiles: [String]

  private static func start(
    _ arguments: [String], in folder: String, _ output: String, _ errors: String
  ) throws -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    // The shell goes to the folder and becomes the command.
    let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder]
    var words = (shell + [executable] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var environment = [strdup("LANG=C.UTF-8"), nil]
    defer { for variable in environment { free(variable) } }
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", &actions, nil, &words, &environment)
    guard code == 0 else { throw CocoaError(.executableLoad) }
    return process
  }

  private static func wait(for process: pid_t, until end: Date) -> (Int32, Double, Int) {
    var (status, usage) = (Int32(0), rusage())
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      if Date() > end { kill(process, SIGKILL) }
      usleep(2_000)
    }
    #if canImport(Darwin)
      let peak = Int(usage.ru_maxrss) / 1024
    #else
      let peak = Int(usage.ru_maxrss)
    #endif
    let signal = status & 0x7F
    let seconds = usage.ru_utime.seconds + usage.ru_stime.seconds
    return (signal == 0 ? status >> 8 & 0xFF : -signal, seconds, peak)
  }

  /// The command, which lies beside the bundle of these tests.
  private static let executable: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? ""
    var folder = URL(filePath: bundle)
    while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
    return folder.appending(path: "h5summary").path
  }()
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1_000_000 }
}

/// A folder that goes when the value goes.
final class Folder {
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "h5summary-\(UUID())")
    let working = url.appending(path: "working")
    try FileManager.default.createDirectory(at: working, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func file(_ name: String) -> String { url.appending(path: name).path }

  var workingFolder: String { file("working") }
}
