import Testing

@testable import KerasInspector

@Suite("The bounds of a report")
struct ReportBoundsTests {
  @Test(
    "leave out layers that would make it too long, but not what comparing them came to",
    arguments: [
      (LayerReport.Status.match, Report.Verdict.ok), (.unverified, .unverified),
    ])
  func verdict(status: LayerReport.Status, verdict: Report.Verdict) {
    let weight = WeightReport(name: "kernel", isTrainable: true, declaredShape: [2, 2])
    let long = LayerReport(
      name: "long", className: "Dense", status: status,
      weights: Array(repeating: weight, count: Report.sizeLimit / 100))
    let report = Report(
      file: .init(path: "model.h5", bytes: 0, format: .kerasH5),
      model: .init(
        className: "Sequential", name: nil,
        layers: [LayerReport(name: "short", className: "Dense", status: .match), long],
        isChain: true),
      totals: Totals(params: 4, storedParams: 4), findings: []
    ).bounded()
    #expect(report.model.layers.map(\.name) == ["short"])
    #expect(
      report.findings.map(\.message) == ["the report would be too long: 1 layer left out"])
    #expect(report.verdict == verdict)
  }
}
