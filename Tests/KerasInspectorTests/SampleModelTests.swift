import KerasArchitecture
import KerasInspector
import Testing

@Suite("Sample models")
struct SampleModelTests {
  @Test("every row is Keras' row", arguments: SampleModel.all)
  func rows(_ sample: SampleModel) throws {
    let report = try Report(inspecting: sample.path)
    let truth = try sample.truth()
    compare(report.model.layers, with: truth.layers)
    #expect(report.totals.trainableParams == truth.trainable)
    #expect(report.totals.nonTrainableParams == truth.nonTrainable)
  }

  private func compare(_ layers: [LayerReport], with truth: [SampleModel.Truth.Row]) {
    #expect(layers.map(\.name) == truth.map(\.name))
    for (row, due) in zip(layers, truth) {
      #expect(row.className == due.className, "\(row.name)")
      #expect(row.params == due.params, "\(row.name)")
      #expect(row.trainableParams == due.trainableParams, "\(row.name)")
      #expect(row.nonTrainableParams == due.nonTrainableParams, "\(row.name)")
      if let shape = due.outputShape { #expect(row.output?.shapes == [shape], "\(row.name)") }
      if let connections = due.connections {
        #expect(row.connections == connections, "\(row.name)")
      }
      if let layers = due.layers { compare(row.layers, with: layers) }
    }
  }

  @Test("what is stored is what is declared", arguments: SampleModel.all)
  func verdict(_ sample: SampleModel) throws {
    let report = try Report(inspecting: sample.path)
    let errors = report.findings.filter { $0.severity == .error }
    if sample.name == "wrong-kernel" {
      #expect(report.verdict == .mismatch)
      #expect(errors.map(\.code) == [.weightShapeMismatch])
      #expect(errors.first?.message == "kernel: declared (4, 7), stored (4, 8)")
    } else {
      #expect(errors == [])
      #expect(report.verdict == .ok)
      #expect(report.totals.storedParams == report.totals.params)
      #expect(unmatched(in: report.model.layers) == [])
    }
  }

  /// The layers, and the layers they are made of, of which not all that is declared is stored.
  private func unmatched(in layers: [LayerReport]) -> [String] {
    layers.flatMap { layer in
      let stored = layer.weights.allSatisfy { $0.storedShape == $0.declaredShape }
      let isMatched = layer.status == (layer.weights.isEmpty ? .none : .match)
      return (stored && isMatched && layer.storedParams == layer.params ? [] : [layer.name])
        + unmatched(in: layer.layers)
    }
  }

  @Test("the value of a formula is the count", arguments: SampleModel.all)
  func formulas(_ sample: SampleModel) throws {
    let report = try Report(inspecting: sample.path)
    var rows = report.model.layers[...]
    while let row = rows.popFirst() {
      rows += row.layers
      guard let params = row.params, params > 0 else { continue }
      #expect(
        row.formula?.value == params, "\(row.name): \(row.formula.map(\.description) ?? "none")")
    }
  }
}
