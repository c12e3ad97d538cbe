import Foundation
import Testing

@Suite("Audit")
struct AuditCommandTests {
  private static let fine = sample("dense-activation")
  private static let odd = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(components: "KerasInspectorTests", "Fixtures", "Archives", "symlink.keras").path
  private static let absent = "/no/such/file.h5"

  @Test(
    "ends with a status that says what was found",
    arguments: [
      ([fine], 0), ([odd], 1), ([fine, odd], 1), ([odd, fine], 1), ([absent], 2),
      ([absent, odd], 2), (["--format", "json", odd], 1), ([], 64),
      (["--format", "csv", fine], 64),
      (["--width", "0", fine], 64),
    ] as [([String], Int32)])
  func status(_ arguments: [String], _ status: Int32) throws {
    #expect(try CommandRun(["audit"] + arguments).status == status)
  }

  @Test("says so where nothing was found")
  func nothing() throws {
    #expect(try CommandRun(["audit", Self.fine]).output == "\(Self.fine)\n\nnothing found\n")
  }

  @Test("writes an object on a line for each file, errors too")
  func json() throws {
    let run = try CommandRun(["audit", "--format", "json", Self.fine, Self.absent, Self.odd])
    let objects = try run.lines.map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { ($0["findings"] as? [Any])?.count } == [0, nil, 1])
    #expect((objects[1]["error"] as? [String: String])?["code"] == "unreadable")
  }

  @Test("a summary tells the same, and ends as without")
  func summary() throws {
    let run = try CommandRun([Self.odd])
    #expect(run.status == 0)
    #expect(run.output.contains("the entry link is a symbolic link"))
  }
}
