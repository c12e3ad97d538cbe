import Foundation
import Testing

@Suite("Hostile inputs")
struct HostileInputTests {
  @Test func tableIsThere() { #expect(HostileInput.all.count > 100) }

  @Test("are told for what they are", arguments: HostileInput.all)
  func outcome(_ input: HostileInput) throws {
    let run = try LimitedRun(["--format", "json", input.path])
    run.expectRules("\(input.file)")
    #expect(input.class.statuses.contains(run.status))
    #expect(run.seconds < input.seconds)
    #expect(try Set(input.findings).subtracting(run.codes()) == [])
  }

  @Test("break no format", arguments: HostileInput.all, ["text", "markdown", "csv"])
  func format(_ input: HostileInput, _ format: String) throws {
    let run = try LimitedRun(["--format", format, "--explain", "--expand-nested", input.path])
    run.expectRules("\(input.file) as \(format)")
    #expect(input.class.statuses.contains(run.status))
  }

  @Test(
    "break no subcommand", arguments: HostileInput.all, ["audit", "tree", "size", "config"])
  func subcommand(_ input: HostileInput, _ subcommand: String) throws {
    try LimitedRun([subcommand, input.path]).expectRules("\(subcommand) \(input.file)")
  }

  @Test("stay as they are")
  func nothingWritten() throws {
    let folder = HostileInput.folder.appending(path: "Files").path
    let before = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    for input in HostileInput.all.prefix(20) { _ = try LimitedRun([input.path]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == before)
  }
}
