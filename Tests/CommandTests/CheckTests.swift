import Foundation
import Testing

@Suite("Check")
struct CheckTests {
  private static let fine = sample("dense-activation")
  private static let broken = sample("wrong-kernel")
  private static let code = hostileInput("lambda.h5")

  @Test(
    "says what became of the files",
    arguments: [
      ([fine], 0), ([broken], 1), ([fine, broken], 1), ([#filePath], 2), ([broken, #filePath], 2),
      (["--allow", "weight-shape-mismatch", broken], 0),
      ([code], 0), (["--deny", "lambda-code", code], 1), (["--deny", "tfsm-layer", code], 0),
      (["--for", "keras==1.2.2", fine], 1),
      (["--format", "sarif", broken], 1), (["--format", "junit", #filePath], 2),
    ] as [([String], Int32)])
  func status(_ arguments: [String], _ status: Int32) throws {
    #expect(try CommandRun(["check"] + arguments).status == status)
  }

  @Test(
    "says that it is used wrongly",
    arguments: [
      [], ["--for", "keras", fine], ["--allow", "nonsense", fine], ["--fail-on", "note", fine],
      ["--format", "xml", fine],
    ])
  func usage(_ arguments: [String]) throws {
    let run = try CommandRun(["check"] + arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
  }

  @Test("is quiet when all is well")
  func quiet() throws {
    let run = try CommandRun(["check", Self.fine])
    #expect(run.output == "" && run.errors == "")
  }

  @Test("writes a line for each finding")
  func lines() throws {
    let run = try CommandRun(["check", Self.broken])
    #expect(run.lines.count == 1)
    #expect(run.output.hasPrefix("\(Self.broken): error: weight-shape-mismatch: "))
  }

  @Test("compares with another configuration")
  func configuration() throws {
    #expect(try CommandRun(["check", "--config", Self.fine, Self.fine]).status == 0)
    #expect(try CommandRun(["check", "--config", sample("lstm"), Self.fine]).status == 1)
  }

  @Test("writes SARIF that can be read")
  func sarif() throws {
    let run = try CommandRun(["check", "--format", "sarif", Self.broken, Self.fine])
    let log = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(log?["version"] as? String == "2.1.0")
    let runs = log?["runs"] as? [[String: Any]]
    #expect((runs?.first?["results"] as? [Any])?.count == 1)
  }
}
