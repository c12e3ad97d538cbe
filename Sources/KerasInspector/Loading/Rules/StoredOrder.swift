import KerasArchitecture

/// Weights in an order that loading does not restore: a nested model that was frozen when it was saved put
/// its weights last, and its bare list of layers does not hold that it was (keras 1.2.2
/// `engine/topology.py`, `load_weights_from_hdf5_group`, which goes by order; seen with 1.2.2 and 2.1.6).
enum StoredOrder: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    // The order of another line is not that of the declaration.
    guard attempt.isLegacyModel, [.keras1, .keras2].contains(attempt.loader.line),
      attempt.loader.line == attempt.writer?.line, let model = attempt.declaration,
      let weights = attempt.file.weights, weights.layout == .legacy
    else { return [] }
    let stored = Assignment(model.layers, weights).stored
    return zip(model.layers, stored).compactMap { row, layer in
      guard let misplaced = layer?.firstMisplacedWeight(of: row) else { return nil }
      var finding = attempt.finding(
        .error, .unloadableWeights, path: misplaced.stored.path,
        "\(misplaced.stored.baseName) is stored where \(attempt.loader) loads "
          + "\(misplaced.declared.scopedName), as of a model that was frozen in part; it goes by order, "
          + "and fails",
        advice: "load the weights one by one, by their names")
      finding.layer = row.name
      return finding
    }
  }
}

extension StoredLayer {
  /// The first weight that is not of the shape due at its place, if all of them are there, but in
  /// another order.
  fileprivate func firstMisplacedWeight(
    of row: DeclaredLayer
  ) -> (stored: StoredWeight, declared: WeightSpec)? {
    guard !row.parts.isEmpty, let declared = row.weights.value, declared.count == weights.count
    else { return nil }
    let assignment = WeightAssignment(row, declared, weights, layout: .legacy)
    let isWhole = zip(declared, assignment.stored).allSatisfy { $0.admits($1?.shape) }
    let due = row.legacyOrder(of: declared).map { declared[$0] }
    guard isWhole, let place = weights.indices.first(where: { !due[$0].admits(weights[$0].shape) })
    else { return nil }
    return (weights[place], due[place])
  }
}
