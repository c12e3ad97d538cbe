import KerasArchitecture

/// Compares a declared model with the weights of a file.
struct ModelComparison {
  /// The rows.
  private(set) var layers: [LayerReport] = []
  /// What disagrees.
  private(set) var findings: [Finding] = []

  /// The weights that are stored for the model, copies of others left out.
  private(set) var stored: [StoredWeight] = []

  init(_ model: ModelDeclaration, _ weights: StoredWeights?) {
    for fault in model.faults { findings.append(Finding(fault)) }
    // A file that lists no layers at all cannot lack those of the model.
    let layout = weights.flatMap { $0.layers.isEmpty ? nil : $0.layout }
    let assignment = Assignment(model.layers, weights ?? StoredWeights())
    for (row, layer) in zip(model.layers, assignment.stored) {
      let comparison = LayerComparison(row, layer, keras: model.keras, layout: layout)
      layers.append(LayerReport(comparison))
      findings += comparison.findings
      stored += comparison.weights.all
    }
    for layer in assignment.unclaimed {
      stored += layer.weights
      if model.hasGraph {
        findings.append(
          Finding(
            .error, .extraLayer, layer: layer.name, path: layer.path,
            "weights are stored for \(layer.name), which the model does not declare"))
      } else {
        layers.append(LayerReport(undeclared: layer))
      }
    }
  }
}

extension Finding {
  /// A fault of the configuration as a finding.
  fileprivate init(_ fault: ArchitectureFault) {
    let code: FindingCode =
      switch fault {
      case .setting(_, _, let error): error.isOutOfRange ? .outOfRange : .badConfig
      case .duplicateName: .duplicateLayerName
      case .unreadableCall, .absentLayer, .absentCall, .cycle: .badGraph
      }
    self.init(.error, code, layer: fault.layer, fault.description)
  }
}

extension LayerReport {
  /// The row of a layer that only the stored weights tell of.
  init(undeclared layer: StoredLayer) {
    self.init(
      name: layer.title ?? layer.name, className: nil, storedParams: layer.weights.distinctCount,
      status: layer.isEmpty ? .none : .unverified,
      unknownReason: "the file has no configuration of the layer",
      weights: layer.weights.map { WeightReport(undeclared: $0) })
  }
}
