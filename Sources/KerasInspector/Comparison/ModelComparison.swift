import KerasArchitecture

/// Compares a declared model with the weights of a file.
struct ModelComparison {
  /// The rows.
  private(set) var layers: [LayerReport] = []
  /// What disagrees.
  private(set) var findings: [Finding] = []

  init(_ model: ModelDeclaration, _ weights: StoredWeights?) {
    for fault in model.faults { findings.append(Finding(fault)) }
    let hasStore = weights.map { !$0.layers.isEmpty } ?? false
    let assignment = Assignment(model.layers, weights?.layers ?? [])
    for (row, stored) in zip(model.layers, assignment.stored) {
      let comparison = LayerComparison(
        row, stored, keras: model.keras, hasStore: hasStore)
      layers.append(LayerReport(comparison))
      findings += comparison.findings
    }
    for layer in assignment.unclaimed where model.hasGraph {
      findings.append(
        Finding(
          .error, .extraLayer, layer: layer.name, path: layer.path,
          "weights are stored for \(layer.name), which the model does not declare"))
    }
    layers += (model.hasGraph ? [] : assignment.unclaimed).map { LayerReport(undeclared: $0) }
  }
}

extension Finding {
  /// A fault of the configuration as a finding.
  fileprivate init(_ fault: ArchitectureFault) {
    let code: FindingCode =
      switch fault {
      case .setting: .badConfig
      case .duplicateName: .duplicateLayerName
      case .absentLayer, .absentCall, .cycle: .badGraph
      }
    self.init(.error, code, layer: fault.layer, fault.description)
  }
}

extension LayerReport {
  /// The row of a layer that only the stored weights tell of.
  init(undeclared layer: StoredLayer) {
    self.init(
      name: layer.name, className: nil, storedParams: layer.weights.distinctCount,
      status: layer.isEmpty ? .none : .unverified,
      unknownReason: "the file has no configuration of the layer",
      weights: layer.weights.map { WeightReport(WeightMatch(declared: nil, stored: $0)) })
  }
}
