extension DeclaredLayer {
  /// The numbers of the layer's weights; `nil` if those are not known, or have more elements than any
  /// model can have.
  public var tally: WeightTally? { weightSource.tally }

  /// Why it is not known which weights the layer has; `nil` if it is.
  public var unknownWeightsReason: String? { weightSource.reason }

  /// The row of the same layer when it, or something around it, is frozen.
  var frozen: DeclaredLayer {
    var row = self
    row.isTrainable = false
    row.parts = parts.map(\.frozen)
    row.weightSource.freeze()
    return row
  }
}

extension [DeclaredLayer] {
  /// The rows without those of a layer that an earlier row shows already.
  public var distinct: [DeclaredLayer] {
    var seen: Set<Int> = []
    return filter { row in row.sharedObjectID.map { seen.insert($0).inserted } ?? true }
  }

  /// The counts of the rows that have weights, added up.
  var sumOfCounts: Formula? {
    let counts = distinct.compactMap { $0.tally?.elements }.filter { $0 > 0 }
    return counts.isEmpty
      ? nil : counts.count == 1 ? .number(counts[0]) : .sum(counts.map { .number($0) })
  }
}
