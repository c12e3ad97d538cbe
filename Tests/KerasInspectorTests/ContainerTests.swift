import KerasInspector
import Testing

@Suite("One model in every container")
struct ContainerTests {
  /// The weights of a container, compared with the configuration of the archive.
  static let weights = [
    "model.keras", "keras3.15.weights.h5", "keras3.3.weights.h5", "keras2.2.4_weights.h5",
    "sharded/model.weights.json",
  ]

  @Test("gives one answer", arguments: weights)
  func rows(_ name: String) throws {
    let whole = try Report(inspecting: SampleFile.container("model.keras").path)
    var options = Inspection.Options()
    options.configurationPath = SampleFile.container("model.keras").path
    let report = try Report(inspecting: SampleFile.container(name).path, options: options)
    #expect(report.findings.filter { $0.severity == .error } == [])
    #expect(report.verdict == .ok)
    #expect(report.totals.params == 209)
    #expect(report.totals.storedParams == 209)
    #expect(report.model.layers.map(\.name) == whole.model.layers.map(\.name))
    #expect(report.model.layers.map(\.params) == whole.model.layers.map(\.params))
    #expect(report.model.layers.map(\.storedParams) == whole.model.layers.map(\.storedParams))
    #expect(report.model.layers.map(\.output) == whole.model.layers.map(\.output))
  }

  @Test("counts what is stored where no configuration tells more", arguments: weights.dropFirst())
  func weightsAlone(_ name: String) throws {
    let report = try Report(inspecting: SampleFile.container(name).path)
    #expect(report.verdict == .unverified)
    #expect(report.model.className == nil)
    #expect(report.totals.params == nil)
    #expect(report.totals.storedParams == 209)
  }

  @Test("counts what is declared where nothing is stored")
  func configurationAlone() throws {
    let report = try Report(inspecting: SampleFile.container("architecture.json").path)
    #expect(report.verdict == .unverified)
    #expect(report.totals.params == 209)
    #expect(report.totals.storedParams == nil)
  }
}
