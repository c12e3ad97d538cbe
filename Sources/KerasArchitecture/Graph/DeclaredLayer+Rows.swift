extension DeclaredLayer {
  /// The row of the same layer when it, or something around it, is frozen.
  var frozen: DeclaredLayer {
    var row = self
    row.isTrainable = false
    if case .known(let weights) = weights { row.weights = .known(weights.frozen()) }
    row.parts = parts.map(\.frozen)
    return row
  }
}

extension [DeclaredLayer] {
  /// The weights of all rows, as the model that they make up holds them; unknown if those of one
  /// row are.
  var combinedWeights: Inferred<[WeightSpec]> {
    var combined: [WeightSpec] = []
    for row in distinct {
      switch row.weights {
      case .unknown(let reason): return .unknown("in it, \(row.name): \(reason)")
      case .known(let weights):
        combined += weights.stored(under: "layers/\(row.storeName ?? row.name)").map { weight in
          var weight = weight
          weight.scope.insert(row.name, at: 0)
          return weight
        }
      }
    }
    return .known(combined)
  }

  /// The rows without those of a layer that an earlier row shows already.
  public var distinct: [DeclaredLayer] {
    var seen: Set<Int> = []
    return filter { row in row.sharedObjectID.map { seen.insert($0).inserted } ?? true }
  }

  /// The counts of the rows that have weights, added up.
  var sumOfCounts: Formula? {
    let counts = distinct.compactMap { $0.weights.value.flatMap { try? $0.count() } }
      .filter { $0 > 0 }
    return counts.isEmpty
      ? nil : counts.count == 1 ? .number(counts[0]) : .sum(counts.map { .number($0) })
  }
}

extension [WeightSpec] {
  /// The number of elements of all weights.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if it is larger than any model can have.
  public func count() throws(ShapeError) -> Int {
    var counts: [Int] = []
    for weight in self { counts.append(try product(weight.shape)) }
    return try sum(counts)
  }
}
