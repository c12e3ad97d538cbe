import KerasArchitecture

extension LayerReport {
  /// The row of a layer that has been compared.
  init(_ comparison: LayerComparison) {
    self.init(
      comparison.row, matches: comparison.matches, status: comparison.status,
      keras: comparison.keras, hasStore: comparison.hasStore)
  }

  /// The row of a layer with its weights matched.
  private init(
    _ row: DeclaredLayer, matches: [WeightMatch], status: Status, keras: KerasVersion,
    hasStore: Bool
  ) {
    let counts = row.weights.value.flatMap { ParameterCounts($0, keras: keras) }
    self.init(
      name: row.name, className: row.className, isTrainable: row.isTrainable,
      output: row.output.value, hasUnlikeOutputs: row.hasUnlikeOutputs,
      params: counts?.shown, trainableParams: counts?.trainable,
      nonTrainableParams: counts?.nonTrainable,
      storedParams: hasStore ? matches.compactMap(\.stored).distinctCount : nil,
      status: status, formula: counts.flatMap { row.formula(for: $0) },
      unknownReason: row.weights.reason ?? row.output.reason,
      connections: row.connections, weights: matches.map { WeightReport($0) },
      isModel: row.role == .model)
    layers = Self.parts(of: row, matches, keras: keras, hasStore: hasStore)
  }

  /// The rows of what a layer is made of, each with its share of the layer's weights.
  private static func parts(
    of row: DeclaredLayer, _ matches: [WeightMatch], keras: KerasVersion, hasStore: Bool
  ) -> [LayerReport] {
    guard !row.parts.isEmpty else { return [] }
    var shares = WeightShares(matches, byScope: row.role == .model)
    return row.parts.map { part in
      let share = shares.take(for: part)
      let status: Status =
        part.weights.value == nil
        ? .unverified
        : share.isEmpty
          ? part.weights.value?.isEmpty == true ? .none : .unverified
          : share.allSatisfy(\.agrees)
            ? .match
            : share.contains { $0.stored != nil } ? .mismatch : hasStore ? .missing : .unverified
      return LayerReport(
        part, matches: share, status: status, keras: keras, hasStore: hasStore)
    }
  }
}

extension DeclaredLayer {
  /// How a number of parameters comes about: by the layer's rule where that counts the same
  /// weights, else as the sum of what is counted.
  fileprivate func formula(for counts: ParameterCounts) -> Formula? {
    guard counts.shown > 0 else { return nil }
    if let formula, formula.value == counts.shown { return formula }
    let terms = counts.countedWeights.map { Formula.elements($0.shape) }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }
}

extension WeightReport {
  /// A weight that has been matched.
  init(_ match: WeightMatch) {
    let declared = match.declared
    let stored = match.stored
    self.init(
      name: declared.map { ($0.scope + [$0.name]).joined(separator: "/") } ?? stored?.baseName
        ?? "",
      isTrainable: declared?.isTrainable ?? true, declaredShape: declared?.shape,
      storedShape: stored?.shape, dtype: stored.map { "\($0.datatype)" } ?? declared?.dtype,
      path: stored?.path, bytes: stored?.bytes)
  }
}
