import KerasArchitecture

/// Compares what a layer declares with what is stored for it.
struct LayerComparison {
  let row: DeclaredLayer
  let stored: StoredLayer?
  let keras: KerasVersion
  /// How the file names its weights; `nil` where it has no place for any.
  let layout: StoredWeights.Layout?

  /// The weights, matched.
  let matches: [WeightMatch]
  /// What disagrees.
  private(set) var findings: [Finding] = []
  /// What it comes to.
  private(set) var status = LayerReport.Status.none

  init(
    _ row: DeclaredLayer, _ stored: StoredLayer?, keras: KerasVersion,
    layout: StoredWeights.Layout?
  ) {
    (self.row, self.stored, self.keras, self.layout) = (row, stored, keras, layout)
    let weights = stored?.weights ?? []
    matches =
      row.weights.value.map { WeightMatch.matches(row, $0, weights, layout: layout ?? .legacy) }
      ?? weights.map { WeightMatch(declared: nil, stored: $0) }
    compare()
  }

  /// Whether the file has a place for weights at all.
  var hasStore: Bool { layout != nil }

  private mutating func compare() {
    guard row.role != .operation else { return }
    for weight in stored?.weights ?? [] where !weight.datatype.isNumeric {
      report(.error, .unexpectedDtype, weight.path, "holds \(weight.datatype), not numbers")
    }
    guard let weights = row.weights.value else {
      status = findings.isEmpty ? .unverified : .mismatch
      return
    }
    guard hasStore else {
      status = weights.isEmpty ? .none : .unverified
      return
    }
    let declared = weights.filter { isKept($0) }
    guard !declared.isEmpty || !(stored?.isEmpty ?? true) else { return }
    if stored?.isEmpty ?? true {
      status = .missing
      report(
        .error, .missingWeights, stored?.path,
        "declares \(declared.count) weights, of which none is stored")
      return
    }
    for match in matches { compare(match) }
    let agrees = findings.allSatisfy { $0.severity != .error } && stored?.absent.isEmpty != false
    status = agrees ? .match : .mismatch
  }

  private mutating func compare(_ match: WeightMatch) {
    switch (match.declared, match.stored) {
    case (let declared?, let stored?) where !declared.admits(stored.shape):
      let shape = stored.shape.map { "\(Shape($0))" } ?? "without a shape"
      report(
        .error, .weightShapeMismatch, stored.path,
        "\(declared.name): declared \(Shape(declared.shape)), stored \(shape)")
    case (let declared?, let stored?):
      compareTypes(declared, stored)
    case (let declared?, nil):
      // A weight that is listed but not there has been reported where the list was read.
      guard self.stored?.absent.isEmpty != false, isKept(declared) else { return }
      report(
        .error, .missingWeight, self.stored?.path,
        "\(declared.name) \(Shape(declared.shape)) is declared, but not stored")
    case (nil, let stored?):
      let shape = stored.shape.map { " \(Shape($0))" } ?? ""
      report(
        .error, .extraWeight, stored.path,
        "\(stored.baseName)\(shape) is stored, but not declared")
    case (nil, nil): break
    }
  }

  /// Whether the file should have a declared weight.
  private func isKept(_ weight: WeightSpec) -> Bool {
    weight.storage == .everywhere || layout == .legacy
  }

  private mutating func compareTypes(_ declared: WeightSpec, _ stored: StoredWeight) {
    guard stored.datatype.isNumeric, let dtype = declared.dtype, dtype == "float32",
      "\(stored.datatype)" != dtype
    else { return }
    report(
      .warning, .unexpectedDtype, stored.path,
      "\(declared.name): declared \(dtype), stored \(stored.datatype)")
  }

  private mutating func report(
    _ severity: Finding.Severity, _ code: FindingCode, _ path: String?, _ message: String
  ) {
    findings.append(Finding(severity, code, layer: row.name, path: path, message))
  }
}
