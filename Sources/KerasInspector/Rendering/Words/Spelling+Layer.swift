import KerasArchitecture

extension Spelling {
  /// The name and the class of a layer: `dense_1`, `(Dense)`.
  func title(of layer: LayerReport) -> [String] {
    [name(layer.name)] + (layer.className.map { ["(\(name($0)))"] } ?? [])
  }

  /// What is stored for a layer; nothing where nothing is due.
  func stored(of layer: LayerReport) -> String {
    layer.status == .none ? "" : layer.storedParams?.grouped ?? ""
  }

  /// Where the inputs of a layer come from: `conv1d_1[0][0],`, `conv1d_2[0][0]`.
  func connections(of layer: LayerReport) -> [String] {
    let names = layer.connections.map(connection)
    return names.dropLast().map { $0 + "," } + names.suffix(1)
  }

  /// How the parameters of a layer come about, `(3 × 64 + 1) × 256 = 49,408`, or why they or the
  /// shape are not known; `nil` for a layer without parameters.
  func explanation(of layer: LayerReport) -> String? {
    switch (layer.params, layer.formula) {
    case (nil, _): "unknown: \(layer.unknownReason.map(message) ?? "the file does not tell")"
    case (let params?, let formula?) where formula.description != "\(params)":
      "\(self.formula(formula)) = \(params.grouped)"
    case (let params?, _) where params > 0: params.grouped
    default: layer.unknownReason.map { "output shape unknown: \(message($0))" }
    }
  }
}
