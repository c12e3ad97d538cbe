extension Sublayer {
  /// The weights of a call as the layer around this one holds them.
  ///
  /// - Parameters:
  ///   - inference: What ``infer(_:)`` returned.
  ///   - store: Where a Keras 3 store keeps this layer, relative to the one around it.
  ///   - name: The name of this layer among the weights' names, if it is not its own.
  func weights(
    _ inference: Inference, storedUnder store: String, as name: String? = nil
  ) -> Inferred<[WeightSpec]> {
    guard let weights = inference.weights.value, !budget.takeWeights(weights.count) else {
      return inference.weights.map { $0.held(as: name ?? entry.name, storedUnder: store) }
    }
    return .unknown("the wrappers of the model hold too many weights")
  }
}

extension Inferred<[WeightSpec]> {
  /// The weights of both sides; unknown if those of one are.
  static func + (left: Self, right: Self) -> Self {
    switch (left, right) {
    case (.known(let first), .known(let second)): .known(first + second)
    case (.unknown, _): left
    case (.known, .unknown): right
    }
  }
}

extension Formula {
  /// The sum of formulas, with a multiple in place of equal ones in a row; `nil` if one is missing.
  static func sum(of formulas: [Formula?]) -> Formula? {
    var terms: [(formula: Formula, count: Int)] = []
    for formula in formulas {
      guard let formula else { return nil }
      if let last = terms.last, last.formula == formula {
        terms[terms.count - 1].count += 1
      } else {
        terms.append((formula, 1))
      }
    }
    let sums = terms.map { $0.count == 1 ? $0.formula : .number($0.count) * $0.formula }
    return sums.count > 1 ? sums.dropFirst().reduce(.sum([sums[0]]), +) : sums.first
  }
}
