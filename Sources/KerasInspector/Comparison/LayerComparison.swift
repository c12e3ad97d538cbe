import KerasArchitecture

/// Compares what a layer declares with what is stored for it.
struct LayerComparison {
  let row: DeclaredLayer
  let stored: StoredLayer?
  let keras: KerasVersion
  /// How the file names its weights; `nil` where it has no place for any.
  let layout: StoredWeights.Layout?

  /// Which weight is stored where.
  let weights: WeightAssignment
  /// What disagrees.
  private(set) var findings: [Finding] = []
  /// What it comes to.
  private(set) var status = LayerReport.Status.none

  init(
    _ row: DeclaredLayer, _ stored: StoredLayer?, keras: KerasVersion,
    layout: StoredWeights.Layout?
  ) {
    (self.row, self.stored, self.keras, self.layout) = (row, stored, keras, layout)
    let stored = stored?.weights ?? []
    weights =
      row.weights.value.map { WeightAssignment(row, $0, stored, layout: layout ?? .legacy) }
      ?? WeightAssignment(unclaimed: stored)
    compare()
  }

  private mutating func compare() {
    guard row.role != .operation else { return }
    for weight in stored?.weights ?? [] where !weight.datatype.isNumeric {
      report(.error, .unexpectedDtype, weight.path, "holds \(weight.datatype), not numbers")
    }
    guard let declared = row.weights.value else {
      status = findings.isEmpty ? .unverified : .mismatch
      return
    }
    guard let layout else {
      status = declared.isEmpty ? .none : .unverified
      return
    }
    let due = declared.count { $0.isStored(in: layout) }
    guard due > 0 || !(stored?.isEmpty ?? true) else { return }
    if stored?.isEmpty ?? true {
      status = .missing
      report(
        .error, .missingWeights, stored?.path,
        "declares \(due) weights, of which none is stored")
      return
    }
    for (declared, stored) in zip(declared, weights.stored) {
      if let stored {
        compare(declared, stored)
      } else if declared.isStored(in: layout) {
        reportMissing(declared)
      }
    }
    for weight in weights.unclaimed {
      let shape = weight.shape.map { " \(Shape($0))" } ?? ""
      report(
        .error, .extraWeight, weight.path, "\(weight.baseName)\(shape) is stored, but not declared")
    }
    let agrees = findings.allSatisfy { $0.severity != .error } && stored?.absent.isEmpty != false
    status = agrees ? .match : .mismatch
  }

  private mutating func compare(_ declared: WeightSpec, _ stored: StoredWeight) {
    if !declared.admits(stored.shape) {
      let shape = stored.shape.map { "\(Shape($0))" } ?? "without a shape"
      report(
        .error, .weightShapeMismatch, stored.path,
        "\(declared.name): declared \(Shape(declared.shape)), stored \(shape)")
    } else if stored.datatype.isNumeric, declared.dtype == "float32",
      stored.datatype.description != declared.dtype
    {
      report(
        .warning, .unexpectedDtype, stored.path,
        "\(declared.name): declared float32, stored \(stored.datatype)")
    }
  }

  private mutating func reportMissing(_ declared: WeightSpec) {
    // A weight that is listed but not there has been reported where the list was read.
    guard stored?.absent.isEmpty != false else { return }
    report(
      .error, .missingWeight, stored?.path,
      "\(declared.name) \(Shape(declared.shape)) is declared, but not stored")
  }

  private mutating func report(
    _ severity: Finding.Severity, _ code: FindingCode, _ path: String?, _ message: String
  ) {
    findings.append(Finding(severity, code, layer: row.name, path: path, message))
  }
}

extension WeightSpec {
  /// Whether files with this way of naming keep the weight.
  func isStored(in layout: StoredWeights.Layout) -> Bool {
    storage == .everywhere || layout == .legacy
  }
}
