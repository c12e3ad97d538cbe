import Testing

@testable import KerasInspector

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Checks of files")
struct CheckTests {
  private func check(_ path: String, for loader: String?) throws -> [String] {
    let folder = Fixtures.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let inspection = try Inspection(of: folder.appending(path: path).path)
    return Check(inspection, for: loader.flatMap { Loader($0) }).findings.map {
      "\($0.severity.rawValue) \($0.code.rawValue)"
    }
  }

  @Test(
    "say what every program of today refuses, once for each",
    arguments: [
      (
        "SampleModels/conv-digits/model.h5", nil,
        ["warning needs-keras-2", "warning needs-keras-2"]
      ),
      ("SampleModels/conv-digits/model.h5", "keras==1.2.2", []),
      ("SampleModels/conv-digits/model.h5", "keras==2.3.1", ["note old-h5py"]),
      ("SampleModels/embedding-rnn/model.h5", nil, []),
    ] as [(String, String?, [String])])
  func programs(_ path: String, _ loader: String?, _ due: [String]) throws {
    #expect(try check(path, for: loader) == due)
  }

  @Test("tell a model without weights once, as what no program loads")
  func absentWeights() throws {
    let path = "Tests/KerasInspectorTests/Fixtures/Archives/plain.keras"
    #expect(try check(path, for: "keras==3.15") == ["error no-weights"])
  }
}
