import Testing

@testable import KerasInspector

@Suite("What an archive hides")
struct ArchiveCheckTests {
  @Test(
    "each oddity is found",
    arguments: [
      ("plain", []), ("utf16", ["note not-utf8 config.json"]),
      (
        "traversal",
        ["../../x", "/abs", "a\\b", "C:/d"].map { "warning zip-path-traversal \($0)" }
      ),
      ("symlink", ["warning zip-symlink link"]),
      ("duplicate", ["warning zip-duplicate-entry config.json"]),
      ("many", ["warning zip-many-entries "]), ("bomb", ["warning zip-bomb zeros"]),
      ("method", ["warning zip-method packed"]),
      ("mismatch", ["warning zip-mismatch config.json"]),
      ("script", ["warning zip-extra-data "]), ("trailing", ["warning zip-extra-data "]),
    ] as [(String, [String])])
  func findings(_ name: String, _ due: [String]) throws {
    let path = Fixtures.folder.appending(components: "Archives", "\(name).keras").path
    let found = try Audit(of: path).findings.map {
      "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "")"
    }
    #expect(found == due)
  }

  @Test(
    "pickled weights are found where Keras would read them",
    arguments: [
      (["model.weights.npz"], [FindingCode.pickledWeights]),
      (["model.weights.npz", "model.weights.h5"], []), (["model.weights.h5"], []),
    ])
  func pickledWeights(_ names: [String], _ codes: [FindingCode]) {
    let entries = names.map { name in
      ZipEntry(
        name: name, method: .stored, isEncrypted: false, compressedSize: 1, size: 1,
        headerOffset: 0, unixMode: 0)
    }
    #expect(PickledWeights.findings(in: ZipDirectory(entries: entries)).map(\.code) == codes)
  }

  @Test("entries that share bytes are found")
  func overlaps() throws {
    // Both describe bytes from the start of the file.
    let entries = ["a", "b"].map { name in
      ZipEntry(
        name: name, method: .stored, isEncrypted: name == "b", compressedSize: 100, size: 100,
        headerOffset: name == "a" ? 0 : 50, unixMode: 0)
    }
    let directory = ZipDirectory(entries: entries)
    let codes = EntryBytes.findings(in: directory).map(\.code)
    #expect(codes == [.zipOverlap, .zipEncrypted])
  }
}
