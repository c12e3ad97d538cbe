import KerasArchitecture

extension Report {
  /// About how many bytes the names, messages and numbers of a report may take, in any format.
  static let sizeLimit = 5 << 20

  /// The report without what would make it longer than anybody reads, in the place of which a finding
  /// says what was left out.
  ///
  /// Models of people stay far below: one of 3,000 layers with four weights each has room.
  func bounded() -> Report {
    var report = self
    var left = Self.sizeLimit
    report.file.bound()
    report.model.bound(&left)
    let layers = report.model.layers.prefix { $0.take(from: &left) != nil }
    let omitted = report.model.layers.dropFirst(layers.count)
    report.model.leavesOutUnverifiedLayer = omitted.contains(where: \.isUnverified)
    report.model.layers = Array(layers)

    report.findings = report.findings.bounded()
    if !omitted.isEmpty {
      report.findings.append(
        Finding(
          .warning, .outOfRange,
          "the report would be too long: \(omitted.count.counting("layer")) left out"))
    }
    return report
  }
}

extension [Finding] {
  /// The findings, as many as anybody reads, and one that says how many are left out.
  func bounded() -> [Finding] {
    let most = 1_000
    var bytesLeft = 1 << 20
    // What matters most must not be left out because lesser things come first.
    let byWeight = enumerated().sorted {
      ($1.element.severity, $0.offset) < ($0.element.severity, $1.offset)
    }
    let kept = byWeight.prefix(most).prefix {
      bytesLeft -= $0.element.cost
      return bytesLeft >= 0
    }
    guard kept.count < count else { return self }
    return kept.sorted { $0.offset < $1.offset }.map(\.element) + [
      Finding(
        byWeight[kept.count].element.severity, .outOfRange,
        "and \((count - kept.count).counting("more finding"))")
    ]
  }
}

extension Report.FileDescription {
  /// Shortens the texts that a file can make as long as it likes.
  fileprivate mutating func bound() {
    let most = 1_000
    kerasVersion = kerasVersion?.shortened(to: most)
    backend = backend?.shortened(to: most)
    savedAt = savedAt?.shortened(to: most)
  }
}

extension Report.ModelDescription {
  /// Shortens the texts and lists that a file can make as long as it likes.
  fileprivate mutating func bound(_ left: inout Int) {
    let most = 1_000
    className = className?.shortened(to: most)
    name = name?.shortened(to: most)
    inputShapes = Array(inputShapes.prefix(most))
    outputShapes = Array(outputShapes.prefix(most))
    training = training.map { training in
      Report.Training(
        optimizer: training.optimizer?.shortened(to: most),
        losses: training.losses.prefix(most).map { $0.shortened(to: most) },
        metrics: training.metrics.prefix(most).map { $0.shortened(to: most) })
    }
    for shape in inputShapes + outputShapes { left -= 12 * (shape?.rank ?? 0) }
    if left < 0 { (inputShapes, outputShapes) = ([], []) }
  }
}

extension Finding {
  fileprivate var cost: Int {
    100 + message.cost + (layer?.cost ?? 0) + (path?.cost ?? 0) + (advice?.cost ?? 0)
  }
}

extension LayerReport {
  /// What the weights of a row take in a list of them.
  fileprivate struct WeightCost {
    var weights = 0
    var bytes = 0

    mutating func add(_ weight: WeightReport) {
      weights += 1
      bytes += 150 + weight.name.cost + (weight.path?.cost ?? 0)
      bytes += 24 * ((weight.declaredShape?.count ?? 0) + (weight.storedShape?.count ?? 0))
    }

    /// Adds the weights of a layer, the name of which precedes theirs in its model.
    mutating func add(_ inner: WeightCost, of layer: LayerReport) {
      weights += inner.weights
      bytes += inner.bytes + inner.weights * (1 + layer.name.cost)
    }
  }

  /// Takes what the row costs from a budget.
  ///
  /// - Returns: What its weights cost; `nil` where the budget is spent.
  fileprivate func take(from left: inout Int) -> WeightCost? {
    left -= 500 + name.cost + (className?.cost ?? 0) + (unknownReason?.cost ?? 0)
    left -= (output?.shapes ?? []).reduce(0) { $0 + 8 + 12 * ($1?.rank ?? 0) }
    guard left >= 0 else { return nil }
    for connection in connections {
      left -= 30 + connection.layer.cost
      if left < 0 { return nil }
    }
    var cost = WeightCost()
    if case .listed(let weights) = weightList {
      for weight in weights {
        cost.add(weight)
        if cost.bytes > left { return nil }
      }
    }
    for layer in layers {
      guard let inner = layer.take(from: &left) else { return nil }
      if case .declared = weightList { cost.add(inner, of: layer) }
    }
    left -= cost.bytes
    return left < 0 ? nil : cost
  }
}
