import KerasArchitecture

/// The matched weights of a layer, while its parts take theirs.
struct WeightShares {
  /// What is left: under the name of the part in a nested model, else all under one key.
  private var left: [String: [WeightMatch]]
  private let byScope: Bool

  init(_ matches: [WeightMatch], byScope: Bool) {
    self.byScope = byScope
    left = Dictionary(grouping: matches.filter { $0.declared != nil }) { match in
      byScope ? match.declared?.scope.first ?? "" : ""
    }
  }

  /// Takes the weights of one part: of a nested model those in its scope, of a wrapper those that
  /// are declared alike.
  mutating func take(for part: DeclaredLayer) -> [WeightMatch] {
    let key = byScope ? part.name : ""
    return (part.weights.value ?? []).compactMap { weight in
      let index = left[key]?.firstIndex { match in
        match.declared.map { isSame($0, weight) } ?? false
      }
      guard let index, var match = left[key]?.remove(at: index) else { return nil }
      match.declared = weight
      return match
    }
  }

  private func isSame(_ outer: WeightSpec, _ inner: WeightSpec) -> Bool {
    let scope = outer.scope.dropFirst(byScope ? 1 : 0)
    return outer.shape == inner.shape && scope.elementsEqual(inner.scope)
      && (outer.name == inner.name || outer.name.hasSuffix("/\(inner.name)"))
  }
}
