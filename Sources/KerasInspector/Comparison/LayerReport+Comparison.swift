import KerasArchitecture

extension LayerReport {
  /// The row of a layer that has been compared.
  init(_ comparison: LayerComparison) {
    self.init(
      comparison.row, matches: comparison.matches, status: comparison.status,
      hasStore: comparison.hasStore)
  }

  /// The row of a layer with its weights matched.
  private init(
    _ row: DeclaredLayer, matches: [WeightMatch], status: Status, hasStore: Bool
  ) {
    let counts = row.weights.value.flatMap { Counts($0) }
    self.init(
      name: row.name, className: row.className, isTrainable: row.isTrainable,
      output: row.output.value, hasUnlikeOutputs: row.hasUnlikeOutputs,
      params: counts?.all, trainableParams: counts?.trainable,
      nonTrainableParams: counts.map { $0.all - $0.trainable },
      storedParams: hasStore ? matches.compactMap(\.stored).distinctCount : nil,
      status: status, formula: counts.flatMap { $0.all > 0 ? row.explanation : nil },
      unknownReason: row.weights.reason ?? row.output.reason,
      connections: row.connections, weights: matches.map { WeightReport($0) },
      isModel: row.role == .model)
    layers = Self.parts(of: row, matches, hasStore: hasStore)
  }

  /// The rows of what a layer is made of, each with its share of the layer's weights.
  private static func parts(of row: DeclaredLayer, _ matches: [WeightMatch], hasStore: Bool)
    -> [LayerReport]
  {
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
      return LayerReport(part, matches: share, status: status, hasStore: hasStore)
    }
  }
}

/// The numbers of a layer's parameters.
private struct Counts {
  let all: Int
  let trainable: Int

  init?(_ weights: [WeightSpec]) {
    guard let all = try? weights.count(), let trainable = try? weights.filter(\.isTrainable).count()
    else { return nil }
    (self.all, self.trainable) = (all, trainable)
  }
}

extension DeclaredLayer {
  /// How the number of parameters comes about.
  fileprivate var explanation: Formula? {
    if let formula { return formula }
    guard let weights = weights.value, !weights.isEmpty else { return nil }
    let terms = weights.map { Formula.elements($0.shape) }
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
