import KerasInspector
import Testing

@Suite("Weights against the configuration of another file")
struct ForeignConfigurationTests {
  private static let weights = [
    "keras3.15.weights.h5", "keras3.3.weights.h5", "sharded/model.weights.json", "model.keras",
    "keras2.2.4_weights.h5",
  ]

  @Test(
    "match where they are those of such a model", arguments: weights,
    ["architecture.json", "model.keras", "keras2.2.4_architecture.json"])
  func match(_ weights: String, _ configuration: String) throws {
    let report = try report(weights, .container(configuration))
    #expect(report.findings.filter { $0.severity == .error } == [])
    #expect(report.verdict == .ok)
    #expect(report.model.layers.map(\.params) == [35, 0, 104, 0, 70, 0])
    #expect(report.model.layers.map(\.storedParams) == [35, 0, 104, 0, 70, 0])
  }

  @Test("differ where they are those of another model", arguments: weights)
  func mismatch(_ weights: String) throws {
    let report = try report(weights, .model("conv-dense"))
    #expect(report.verdict == .mismatch)
    #expect(report.findings.contains { $0.severity == .error })
  }

  @Test("cannot be compared with what has no configuration")
  func none() {
    let error = #expect(throws: InspectionError.self) {
      try report("keras3.15.weights.h5", .container("keras3.3.weights.h5"))
    }
    #expect(error?.path.hasSuffix("keras3.3.weights.h5") == true)
  }

  private func report(_ weights: String, _ configuration: SampleFile) throws -> Report {
    var options = Inspection.Options()
    options.configurationPath = configuration.path
    return try Report(inspecting: SampleFile.container(weights).path, options: options)
  }
}
