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
      row.role == .operation || row.isNamedOnLoading
        ? nil : byName.removeValue(forKey: row.name)
    }
    let left = byName.values.sorted().filter { !layers[$0].isEmpty }
    let open = rows.indices.filter { claims[$0] == nil && rows[$0].mayHaveWeights }
    if left.count == open.count {
      for (row, layer) in zip(open, left) { claims[row] = layer }
      byName.removeAll()
    }
    let inOrder = Self.claimsInOrder(rows, layers)
    if let inOrder, !Self.fits(claims, rows, layers), Self.fits(inOrder, rows, layers) {
      // The weights are those of a model like this one, whose layers were numbered differently.
      claims = inOrder
      byName.removeAll()
    }
    stored = claims.map { $0.map { layers[$0] } }
    unclaimed = byName.values.sorted().map { layers[$0] }.filter { !$0.isEmpty }
  }

  /// Assigns by order alone, as Keras does; `nil` where one side has more layers than the other.
  private static func claimsInOrder(_ rows: [DeclaredLayer], _ layers: [StoredLayer]) -> [Int?]? {
    let full = layers.indices.filter { !layers[$0].isEmpty }
    let open = rows.indices.filter { rows[$0].mayHaveWeights }
    guard full.count == open.count else { return nil }
    var claims: [Int?] = rows.map { _ in nil }
    for (row, layer) in zip(open, full) { claims[row] = layer }
    return claims
  }

  /// Whether every layer finds weights of the shapes that it declares.
  private static func fits(
    _ claims: [Int?], _ rows: [DeclaredLayer], _ layers: [StoredLayer]
  ) -> Bool {
    zip(rows, claims).allSatisfy { row, claim in
      guard row.mayHaveWeights, let weights = row.weights.value else { return true }
      guard let claim else { return false }
      let declared = Set(weights.map(\.shape))
      return Set(layers[claim].weights.map { $0.shape ?? [] }) == declared
    }
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
