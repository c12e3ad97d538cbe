import Foundation
import Testing

@Suite("Hostile inputs")
struct HostileInputTests {
  /// Codes of findings that only an audit of the file tells.
  private static let awaitsAudit: Set<String> = [
    "compression-bomb", "control-characters", "custom-object", "external-link", "external-storage",
    "hard-link-cycle", "json-duplicate-key", "lambda-code", "lambda-import", "module-outside-keras",
    "not-utf8", "path-in-name", "plugin-filter", "polyglot", "shape-bomb", "shared-objects",
    "tfsm-layer", "too-many-attributes", "torch-pickle", "unsafe-keras-api", "userblock",
    "virtual-dataset", "vocabulary-path", "zip-duplicate-entry", "zip-path-traversal",
    "zip-symlink",
  ]

  @Test func tableIsThere() { #expect(HostileInput.all.count > 100) }

  @Test("are told for what they are", arguments: HostileInput.all)
  func outcome(_ input: HostileInput) throws {
    let run = try LimitedRun(["--format", "json", input.path])
    run.expectRules("\(input.file)")
    #expect(input.class.statuses.contains(run.status))
    #expect(run.seconds < input.seconds)
    let due = Set(input.findings).subtracting(Self.awaitsAudit)
    #expect(try due.subtracting(run.codes()) == [])
  }

  @Test("break no format", arguments: HostileInput.all, ["text", "markdown", "csv"])
  func format(_ input: HostileInput, _ format: String) throws {
    let run = try LimitedRun(["--format", format, "--explain", "--expand-nested", input.path])
    run.expectRules("\(input.file) as \(format)")
    #expect(input.class.statuses.contains(run.status))
  }

  @Test("stay as they are")
  func nothingWritten() throws {
    let folder = HostileInput.folder.appending(path: "Files").path
    let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for input in HostileInput.all.prefix(20) { _ = try LimitedRun([input.path]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
  }
}
