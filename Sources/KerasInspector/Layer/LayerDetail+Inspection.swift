import KerasArchitecture

extension LayerDetail {
  /// Collects what a file says of the layer `path`, a name or names with slashes between them.
  ///
  /// - Throws: ``InspectionError`` with the closest names if there is none.
  public init(of path: String, in inspection: Inspection) throws(InspectionError) {
    let model = inspection.report.model
    let all = LayerPlace.all(in: model)
    guard let place = all.first(where: { $0.path == path }) else {
      throw .noLayer(path, among: all.map(\.path), path: inspection.path)
    }
    let layer = place.layer
    let settings = inspection.file.configuration.flatMap { model in
      model.entry(named: path, in: model.namedOnLoading(by: inspection.declaration?.keras))
    }.flatMap { (try? LayerEntry($0))?.settings }
    var inputs = place.inputs
    if inputs.count == 1, inputs[0].shape == nil {
      // The first layer of a chain of Keras 1 says itself what it is called with.
      inputs[0].shape = settings?["batch_input_shape"].flatMap { Shape($0) }
    }
    self.init(
      file: inspection.report.file, path: path, layer: layer, settings: settings, inputs: inputs,
      consumers: place.consumers,
      weights: layer.weights.map { weight in
        Weight(
          report: weight,
          array: weight.path.flatMap { inspection.file.trees.dataset(at: $0) }
            .map { StoredArray($0) })
      },
      findings: inspection.report.findings.filter { finding in
        finding.layer == layer.name || layer.weights.contains { $0.path == finding.path }
      })
  }
}

/// A layer in its model.
private struct LayerPlace {
  let path: String
  let layer: LayerReport
  /// The layers of the same model or wrapper.
  let siblings: [LayerReport]
  /// What the model or wrapper is called with, where it is known.
  let outerInputs: [Shape?]

  /// Every layer of a model, outer ones first, up to a number of them.
  static func all(in model: Report.ModelDescription, limit: Int = 100_000) -> [LayerPlace] {
    var places: [LayerPlace] = []
    var open = inside(model.layers, path: "", outerInputs: model.inputShapes)[...]
    while let place = open.popFirst(), places.count < limit {
      places.append(place)
      open += inside(
        place.layer.layers, path: place.path + "/", outerInputs: place.inputs.map(\.shape))
    }
    return places
  }

  private static func inside(
    _ layers: [LayerReport], path: String, outerInputs: [Shape?]
  ) -> [LayerPlace] {
    layers.map {
      LayerPlace(path: path + $0.name, layer: $0, siblings: layers, outerInputs: outerInputs)
    }
  }

  var inputs: [LayerDetail.Input] {
    layer.connections.map { origin in LayerDetail.Input(origin: origin, shape: shape(of: origin)) }
  }

  /// The layers beside it that are called with what it returns.
  var consumers: [String] {
    siblings.filter { $0.connections.contains { $0.layer == layer.name } }.map(\.name)
  }

  private func shape(of origin: DeclaredLayer.Connection) -> Shape? {
    guard let source = siblings.first(where: { $0.name == origin.layer }) else {
      // Inputs of a chain have no rows; with a single one it can be no other.
      return outerInputs.count == 1 ? outerInputs[0] : nil
    }
    guard !source.hasUnlikeOutputs, let shapes = source.output?.shapes,
      shapes.indices.contains(origin.tensor)
    else { return nil }
    return shapes[origin.tensor]
  }
}
