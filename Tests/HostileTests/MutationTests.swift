import Foundation
import KerasInspector
import Testing

@Suite("Damaged samples", .serialized)
struct MutationTests {
  @Test("kill neither the library nor a renderer", arguments: 0..<200)
  func library(_ number: Int) throws {
    let folder = try Folder()
    let path = try write(number, in: folder)
    do {
      let report = try Report(inspecting: path)
      for renderer in [TextRenderer(), JSONRenderer(), CSVRenderer()] as [any ReportRenderer] {
        #expect(renderer.render(report).utf8.count < 10 << 20)
      }
    } catch {
      #expect(!error.message.isEmpty)
    }
  }

  @Test("do not kill the command", arguments: 1_000..<1_040)
  func command(_ number: Int) throws {
    let folder = try Folder()
    let path = try write(number, in: folder)
    try LimitedRun(["--expand-nested", "--explain", path]).expectRules("case \(number)")
  }

  private func write(_ number: Int, in folder: Folder) throws -> String {
    var mutation = Mutation(number: UInt64(number))
    let (name, data) = mutation.apply(to: try #require(Sample.all.isEmpty ? nil : Sample.all))
    let path = folder.file("case" + name)
    try data.write(to: URL(filePath: path))
    return path
  }
}

@Suite("Isolation")
struct IsolationTests {
  @Test("changes nothing in the report of a sound file", arguments: Sample.paths)
  func sameReport(_ path: String) throws {
    var options = Inspection.Options()
    let isolated = try? Report(inspecting: path, options: options)
    options.reading.isolation = .none
    let direct = try? Report(inspecting: path, options: options)
    #expect(isolated.map { JSONRenderer().render($0) } == direct.map { JSONRenderer().render($0) })
  }
}
