import CustomDump
import FoundationEssentials
import Testing

/// A text recorded in a file beside the tests.
///
/// `RECORD_SNAPSHOTS=1 swift test --filter Snapshot` records all anew; the difference then shows in
/// version control.
struct Snapshot {
  let name: String

  private var file: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Snapshots").appending(path: name)
  }

  /// Expects `text` to be what was recorded, or records it.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let isSame = text == recorded
    #expect(isSame, "\(diff(recorded, text) ?? "")", sourceLocation: sourceLocation)
  }
}
