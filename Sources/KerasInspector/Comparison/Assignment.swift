import KerasArchitecture

/// Which stored layer belongs to which declared one.
struct Assignment {
  /// For each declared layer the stored one, where there is one.
  let stored: [StoredLayer?]
  /// The stored layers that belong to no declared one.
  let unclaimed: [StoredLayer]

  /// Assigns the layers of a file in its own way of naming them.
  init(_ rows: [DeclaredLayer], _ weights: StoredWeights) {
    switch weights.layout {
    case .legacy: self.init(rows, byName: weights.layers)
    case .store: self.init(rows, byPlace: weights.layers)
    }
  }

  /// Assigns by the places that Keras 3 gives to the layers of a model.
  private init(_ rows: [DeclaredLayer], byPlace layers: [StoredLayer]) {
    var byPlace = Dictionary(layers.enumerated().map { ($1.name, $0) }) { first, _ in first }
    stored = rows.map { row in
      row.storeName.flatMap { byPlace.removeValue(forKey: "layers/\($0)") }.map { layers[$0] }
    }
    unclaimed = byPlace.values.sorted().map { layers[$0] }.filter { !$0.isEmpty }
  }

  /// Assigns by name; what is left over on both sides, in order, where it is equally many.
  ///
  /// Keras goes by order alone (keras 2.15.0 `saving/legacy/hdf5_format.py`), which matters where it
  /// names an anonymous nested model anew.
  private init(_ rows: [DeclaredLayer], byName layers: [StoredLayer]) {
    var byName: [String: Int] = [:]
    for (index, layer) in layers.enumerated() where byName[layer.name] == nil {
      byName[layer.name] = index
    }
    var claims: [Int?] = rows.map { row in
      row.role == .operation ? nil : byName.removeValue(forKey: row.name)
    }
    let left = byName.values.sorted().filter { !layers[$0].isEmpty }
    let open = rows.indices.filter { claims[$0] == nil && rows[$0].mayHaveWeights }
    if left.count == open.count {
      for (row, layer) in zip(open, left) { claims[row] = layer }
      byName.removeAll()
    }
    stored = claims.map { $0.map { layers[$0] } }
    unclaimed = byName.values.sorted().map { layers[$0] }.filter { !$0.isEmpty }
  }
}

extension DeclaredLayer {
  /// Whether the layer has weights, or may have some.
  var mayHaveWeights: Bool { role != .operation && weights.value?.isEmpty != true }
}

extension StoredLayer {
  /// Whether the file lists no weights for the layer.
  var isEmpty: Bool { weights.isEmpty && absent.isEmpty }
}
