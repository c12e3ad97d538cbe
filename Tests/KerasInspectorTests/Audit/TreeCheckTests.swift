import HDF5
import Testing

@testable import KerasInspector

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("What an HDF5 file hides")
struct TreeCheckTests {
  /// Every finding as `warning external-link /path`, in order.
  private func findings(_ path: String) throws -> [String] {
    let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
    let file = try InputFile(path: folder.appending(path: path).path)
    var model = ModelFile(format: .weightsH5)
    let tree = try HDF5Reader.read(descriptor: file.descriptor, length: UInt64(file.length))
    model.trees = [HDF5Part(prefix: "", bytes: file.length, tree: tree)]
    return Audit.findings(in: model, path: path).map {
      "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "")"
    }
  }

  @Test(
    "each oddity is found",
    arguments: [
      ("sound", []),
      (
        "links",
        [
          "warning external-link /external", "warning soft-link /dangling",
          "warning soft-link /soft",
          "warning shared-objects /cafe\u{301}", "note not-utf8 /caf\u{10FFE9}",
        ]
      ),
      ("cycle", ["warning hard-link-cycle /g/h/root"]),
      (
        "datasets",
        ["warning external-storage /external", "warning external-storage /external"]
      ),
      ("virtual", ["warning virtual-dataset /v"]), ("userblock", ["warning userblock "]),
      ("deep", []), ("many", []),
    ] as [(String, [String])])
  func structures(_ name: String, _ due: [String]) throws {
    let found = try findings("HDF5Tests/Fixtures/\(name).h5")
    #expect(found == due)
  }

  @Test(
    "bombs and odd names are found",
    arguments: [
      (
        "bombs",
        [
          "warning plugin-filter /plugin", "warning shape-bomb /countable",
          "warning shape-bomb /uncountable", "warning compression-bomb /zeros",
        ]
      ),
      (
        "names",
        [
          "warning shared-objects /caf\u{10FFE9}", "warning too-many-attributes /",
          "warning control-characters /a\u{1B}[2J", "note not-utf8 /caf\u{10FFE9}",
          "warning path-in-name /", "note name-too-long /",
        ]
      ),
    ] as [(String, [String])])
  func bombs(_ name: String, _ due: [String]) throws {
    let found = try findings("KerasInspectorTests/Fixtures/Trees/\(name).h5")
    #expect(found == due)
  }
}
