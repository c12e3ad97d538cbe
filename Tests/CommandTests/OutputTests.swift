import Foundation
import Testing

@Suite("Output")
struct OutputTests {
  private static let fine = sample("dense-activation")
  private static let broken = sample("wrong-kernel")

  @Test("gives each file its report, in order")
  func severalFiles() throws {
    let run = try CommandRun([Self.fine, "/no/such\u{1B}file", Self.broken])
    let fine = try #require(run.lines.firstIndex { $0 == Self.fine })
    let broken = try #require(run.lines.firstIndex { $0 == Self.broken })
    #expect(fine == 0 && broken > fine)
    #expect(run.lines.count { $0.allSatisfy { $0 == "=" } } == 1)
    #expect(run.errors.hasPrefix(#"h5summary: /no/such\u{1b}file: "#))
    #expect(run.errors.split(separator: "\n").count == 1)
    #expect(run.errors.hasSuffix("\n"))
  }

  @Test("writes an object on a line for each file, errors too")
  func json() throws {
    let run = try CommandRun(["--format", "json", Self.fine, "/no/such/file", Self.broken])
    let objects = try run.lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["schema"] as? Int } == [1, 1, 1])
    #expect(objects.map { $0["verdict"] as? String } == ["ok", nil, "mismatch"])
    let paths = objects.map { ($0["file"] as? [String: Any])?["path"] as? String }
    #expect(paths == [Self.fine, "/no/such/file", Self.broken])
    let error = objects[1]["error"] as? [String: String]
    #expect(error?["code"] == "unreadable")
    #expect(run.errors == "h5summary: /no/such/file: \(error?["message"] ?? "")\n")
  }

  @Test("writes the titles of a table once for all files")
  func csv() throws {
    let run = try CommandRun(["--format", "csv", Self.fine, Self.broken])
    #expect(run.lines.count { $0.hasPrefix("file,path,layer,") } == 1)
    #expect(run.lines.count { $0.hasPrefix(Self.broken) } == 6)
  }

  @Test("follows the locale", arguments: ["LC_ALL", "LC_CTYPE", "LANG"])
  func locale(_ variable: String) throws {
    let unicode = try CommandRun([Self.fine], environment: [variable: "C.UTF-8"]).output
    #expect(unicode.contains("✓ every layer's stored weights match"))
    let ascii = try CommandRun([Self.fine], environment: [variable: "C"]).output
    #expect(ascii.contains("ok: every layer's stored weights match"))
    #expect(ascii.utf8.allSatisfy { $0 < 0x7F })
  }

  @Test("is coloured only where that is asked for")
  func color() throws {
    let escape = "\u{1B}["
    #expect(try !CommandRun([Self.fine], environment: ["TERM": "xterm"]).output.contains(escape))
    #expect(
      try CommandRun(["--color", "always", Self.fine], environment: ["NO_COLOR": "1"]).output
        .contains(escape))
  }

  @Test("keeps to the width that is asked for")
  func width() throws {
    let run = try CommandRun(["--width", "60", "--explain", Self.broken])
    #expect(run.lines.dropFirst().allSatisfy { $0.utf8.count <= 60 })
  }

  @Test("ends without a word when nobody reads")
  func closedPipe() throws {
    let pipe = Pipe()
    try pipe.fileHandleForReading.close()
    let run = try CommandRun([Self.fine], output: pipe.fileHandleForWriting)
    #expect(run.status == 128 + SIGPIPE)
    #expect(run.errors == "")
  }

  #if os(Linux)
    @Test("says that it cannot write")
    func full() throws {
      let file = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let run = try CommandRun([Self.fine], output: file)
      #expect(run.status == EX_IOERR)
      #expect(run.errors == "h5summary: standard output: No space left on device\n")
    }
  #endif
}
