import KerasArchitecture

extension LayerReport {
  /// The row of a layer that has been compared.
  init(_ comparison: LayerComparison) {
    self.init(
      comparison.row, stored: comparison.weights.stored[...], status: comparison.status,
      keras: comparison.keras, layout: comparison.layout)
    guard !comparison.weights.unclaimed.isEmpty else { return }
    weights += comparison.weights.unclaimed.map { WeightReport(undeclared: $0) }
    storedParams = comparison.layout.map { _ in comparison.weights.all.distinctCount }
  }

  /// The row of a layer with what is stored for each weight that it declares; `nil` where that is not
  /// known.
  private init(
    _ row: DeclaredLayer, stored: ArraySlice<StoredWeight?>?, status: Status? = nil,
    keras: KerasVersion, layout: StoredWeights.Layout?
  ) {
    let (tally, known) = (row.tally, stored ?? [])
    let layers = Self.parts(of: row, known, keras: keras, layout: layout)
    self.init(
      name: row.name, className: row.className, isTrainable: row.isTrainable,
      output: row.output.value, hasUnlikeOutputs: row.hasUnlikeOutputs,
      params: tally?.params(in: keras), trainableParams: tally?.trainableElements,
      nonTrainableParams: tally?.nonTrainableElements,
      storedParams: layout == nil ? nil : stored?.distinctCount,
      status: status ?? Status(of: row, stored, layers, layout: layout),
      formula: tally.flatMap { row.formula(for: $0, keras: keras) },
      unknownReason: row.unknownWeightsReason ?? row.output.reason,
      connections: row.connections, layers: layers, isModel: row.role == .model)
    let weights = DeclaredWeights(layer: row, stored: known)
    weightList = isModel ? .declared(weights) : .listed(weights.reports)
  }

  /// The rows of what a layer is made of, each with its share of the layer's weights.
  private static func parts(
    of row: DeclaredLayer, _ stored: ArraySlice<StoredWeight?>, keras: KerasVersion,
    layout: StoredWeights.Layout?
  ) -> [LayerReport] {
    guard !row.parts.isEmpty else { return [] }
    var weights = PartWeights(of: row, stored)
    return row.parts.map {
      LayerReport($0, stored: weights.take(for: $0), keras: keras, layout: layout)
    }
  }
}

extension LayerReport.Status {
  /// What comparing a part of a layer comes to, which has `layers` itself; `stored` is `nil` where it is
  /// not known what is stored for its weights.
  fileprivate init(
    of part: DeclaredLayer, _ stored: ArraySlice<StoredWeight?>?, _ layers: [LayerReport],
    layout: StoredWeights.Layout?
  ) {
    guard let tally = part.tally, tally.weights == 0 || layout != nil && stored != nil else {
      self = .unverified
      return
    }
    guard let layout, let stored, tally.weights > 0 else {
      self = .none
      return
    }
    if part.role == .model {
      let statuses = Set(layers.map(\.status)).subtracting([.none])
      self =
        statuses.contains(.unverified)
        ? .unverified : statuses.count == 1 ? statuses.first ?? .none : .mismatch
      return
    }
    let agrees = zip(part.weights.value ?? [], stored).allSatisfy {
      $0.admits($1?.shape) || $1 == nil && !$0.isStored(in: layout)
    }
    self = agrees ? .match : stored.contains { $0 != nil } ? .mismatch : .missing
  }
}

extension DeclaredLayer {
  /// How a number of parameters comes about: by the layer's rule where that counts the same
  /// weights, else as the sum of what is counted.
  fileprivate func formula(for tally: WeightTally, keras: KerasVersion) -> Formula? {
    let params = tally.params(in: keras)
    guard params > 0 else { return nil }
    if let formula, formula.value == params { return formula }
    let counted = (weights.value ?? []).filter { keras.countsAllWeights || $0.isTrainable }
    let terms = counted.map { Formula.elements($0.shape) }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }
}

extension WeightReport {
  /// A declared weight, with what is stored for it.
  init(_ declared: WeightSpec, _ stored: StoredWeight?) {
    self.init(
      name: declared.scopedName, isTrainable: declared.isTrainable, declaredShape: declared.shape,
      storedShape: stored?.shape, dtype: stored?.datatype.description ?? declared.dtype,
      path: stored?.path, bytes: stored?.bytes)
  }

  /// A stored weight that no layer declares.
  init(undeclared stored: StoredWeight) {
    self.init(
      name: stored.baseName, isTrainable: true, storedShape: stored.shape,
      dtype: stored.datatype.description, path: stored.path, bytes: stored.bytes)
  }
}
