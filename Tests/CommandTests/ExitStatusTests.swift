import Testing

@Suite("Exit status")
struct ExitStatusTests {
  private static let fine = sample("dense-activation")
  private static let broken = sample("wrong-kernel")
  private static let absent = "/no/such/file.h5"

  @Test(
    "says what became of the files",
    arguments: [
      ([fine], 0), (["summary", fine], 0), ([fine, "--explain", "--expand-nested"], 0),
      ([broken], 1), ([broken, fine], 1), ([fine, broken], 1), (["--format", "csv", broken], 1),
      ([absent], 2), ([#filePath], 2), (["/"], 2), ([absent, broken, fine], 2),
      ([fine, broken, absent], 2), (["--format", "json", absent], 2),
    ] as [([String], Int32)])
  func files(_ arguments: [String], _ status: Int32) throws {
    #expect(try CommandRun(arguments).status == status)
  }

  @Test(
    "says that the command is used wrongly",
    arguments: [
      [], ["--format", "xml", fine], ["--time-limit", "0", fine], ["--patience", "-1", fine],
      ["--width", "0", fine], ["--width", "wide", fine],
      ["--color", "sometimes", fine], ["--no-such-option", fine], ["--format", "json"],
    ])
  func usage(_ arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains("h5summary"))
  }

  @Test(
    "is 0 for help",
    arguments: [["--help"], ["-h"], ["help"], ["help", "summary"], ["summary", "--help"]])
  func help(_ arguments: [String]) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: h5summary"))
    #expect(run.errors == "")
  }

  @Test("is 0 for the version")
  func version() throws {
    let run = try CommandRun(["--version"])
    #expect(run.status == 0)
    #expect(run.lines.count == 1)
  }
}
