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
    guard case .known(let weights) = inference.weights else { return inference.weights }
    let name = name ?? entry.name
    return .known(
      weights.stored(under: store).map { weight in
        var weight = weight
        if !name.isEmpty { weight.scope.insert(name, at: 0) }
        return weight
      })
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
  /// The sum of formulas, as a multiple where they are all the same; `nil` if one is missing.
  static func sum(of formulas: [Formula?]) -> Formula? {
    let terms = formulas.compactMap(\.self)
    guard terms.count == formulas.count, let first = terms.first else { return nil }
    guard terms.count > 1 else { return first }
    return terms.allSatisfy { $0 == first }
      ? .number(terms.count) * first : terms.dropFirst().reduce(.sum([first]), +)
  }
}
