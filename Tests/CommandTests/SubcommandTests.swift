import Testing

@Suite("Subcommands")
struct SubcommandTests {
  private static let fine = sample("dense-activation")
  private static let nested = sample("nested-shared")
  private static let broken = sample("wrong-kernel")
  private static let absent = "/no/such/file.h5"
  private static let commands = ["tree", "size", "config", "layer", "layers"]

  @Test(
    "end with the status that they document",
    arguments: [
      (["tree", fine], 0), (["tree", fine, "/model_weights"], 0), (["tree", fine, "/nowhere"], 2),
      (["tree", fine, "--format", "json"], 0), (["tree", fine, "--no-attributes"], 0),
      (["tree", absent], 2), (["tree", #filePath], 2), (["tree"], 64),
      (["tree", fine, "--format", "csv"], 64),
      (["size", fine], 0), (["size", broken], 0), (["size", fine, "--format", "json"], 0),
      (["size", absent], 2), (["size", #filePath], 2), (["size"], 64),
      (["config", fine], 0), (["config", nested, "--layer", "encoder/normalize"], 0),
      (["config", fine, "--layer", "nobody"], 2), (["config", fine, "--training"], 2),
      (["config", fine, "--training", "--layer", "dense"], 64), (["config", absent], 2),
      (["layer", fine, "dense"], 0), (["layer", broken, "dense"], 0),
      (["layer", fine, "nobody"], 2), (["layer", fine], 64), (["layer", absent, "dense"], 2),
      (["layers"], 0), (["layers", "--format", "json"], 0), (["layers", "--format", "csv"], 64),
      (["layers", "--width", "0"], 64),
      ([fine, "--config", fine], 0), ([fine, "--config", nested], 1),
      ([fine, "--config", absent], 2),
      (["layer", fine, "dense", "--config", fine], 0),
    ] as [([String], Int32)])
  func status(_ arguments: [String], _ status: Int32) throws {
    let run = try CommandRun(arguments)
    #expect(run.status == status)
    if status == 2 {
      #expect(run.output == "" || arguments.contains("--config"))
      #expect(run.errors.hasPrefix("h5summary: "))
      #expect(run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test("have help", arguments: commands)
  func help(_ command: String) throws {
    let run = try CommandRun([command, "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: h5summary \(command)"))
  }

  @Test("write ASCII alone where the locale has nothing else", arguments: commands)
  func ascii(_ command: String) throws {
    let arguments =
      command == "layers" ? [] : [Self.nested] + (command == "layer" ? ["encoder"] : [])
    let run = try CommandRun([command] + arguments, environment: ["LC_ALL": "C"])
    #expect(run.status == 0)
    #expect(run.output.utf8.allSatisfy { $0 < 0x7F })
  }

  @Test("say which layers come close")
  func closest() throws {
    let run = try CommandRun(["layer", Self.nested, "encodr"])
    #expect(
      run.errors
        == "h5summary: \(Self.nested): it has no layer encodr; the closest names are encoder\n")
  }
}
