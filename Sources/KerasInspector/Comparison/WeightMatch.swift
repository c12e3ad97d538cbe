import KerasArchitecture

/// A declared weight with the stored one that belongs to it, or one of both alone.
struct WeightMatch: Sendable {
  /// The weight as declared.
  var declared: WeightSpec?
  /// The weight as stored.
  var stored: StoredWeight?

  /// Whether both are there and have one shape.
  var agrees: Bool {
    guard let declared, let stored else { return false }
    return declared.admits(stored.shape)
  }

  /// Matches the weights of a layer in the way its file names them.
  static func matches(
    _ layer: DeclaredLayer, _ declared: [WeightSpec], _ stored: [StoredWeight],
    layout: StoredWeights.Layout
  ) -> [WeightMatch] {
    switch layout {
    case .legacy: matches(layer.legacyOrder(of: declared), stored)
    case .store: matches(declared, bySlot: stored)
    }
  }

  /// Matches by the slots of a Keras 3 store: the place of the variables and the number there.
  ///
  /// Slots before one that a declared weight skips hold copies of what is stored elsewhere.
  private static func matches(_ declared: [WeightSpec], bySlot stored: [StoredWeight])
    -> [WeightMatch]
  {
    var bySlot = Dictionary(stored.map { ($0.slot, $0) }) { first, _ in first }
    var next: [String: Int] = [:]
    let matches = declared.map { declared in
      guard declared.storage == .everywhere else { return WeightMatch(declared: declared) }
      let index = declared.storeIndex ?? next[declared.store, default: 0]
      if index > next[declared.store, default: 0] {
        for skipped in next[declared.store, default: 0]..<index {
          bySlot[.init(store: declared.store, index: skipped)] = nil
        }
      }
      next[declared.store] = index + 1
      let slot = StoredWeight.Slot(store: declared.store, index: index)
      return WeightMatch(declared: declared, stored: bySlot.removeValue(forKey: slot))
    }
    let left = stored.filter { bySlot[$0.slot] != nil }
    return matches + left.map { WeightMatch(declared: nil, stored: $0) }
  }

  /// Matches the weights of a layer: in the order of the file if all shapes agree, else by name, and
  /// what has no name in common in order.
  private static func matches(_ declared: [WeightSpec], _ stored: [StoredWeight]) -> [WeightMatch] {
    if declared.count == stored.count, zip(declared, stored).allSatisfy({ $0.admits($1.shape) }) {
      return zip(declared, stored).map { WeightMatch(declared: $0, stored: $1) }
    }
    var left = stored
    // No layer has so many weights; every name would be compared with every other.
    guard declared.count.multipliedReportingOverflow(by: stored.count).partialValue <= 1 << 22
    else {
      return (0..<max(declared.count, stored.count)).map { index in
        WeightMatch(
          declared: index < declared.count ? declared[index] : nil,
          stored: index < stored.count ? stored[index] : nil)
      }
    }
    var matches = declared.map { declared in
      let namesakes = left.indices.filter { left[$0].isNamed(like: declared) }
      let choice = namesakes.first { declared.admits(left[$0].shape) } ?? namesakes.first
      return WeightMatch(declared: declared, stored: choice.map { left.remove(at: $0) })
    }
    for index in matches.indices where matches[index].stored == nil {
      guard let declared = matches[index].declared,
        let choice = left.firstIndex(where: { declared.admits($0.shape) })
      else { continue }
      matches[index].stored = left.remove(at: choice)
    }
    for index in matches.indices where matches[index].stored == nil && !left.isEmpty {
      matches[index].stored = left.removeFirst()
    }
    return matches + left.map { WeightMatch(declared: nil, stored: $0) }
  }
}

extension StoredWeight {
  /// Whether the name is that of a declared weight, as one of the Keras versions writes it:
  /// `dense/kernel:0`, `dense_1_W`, `dense/sequential/dense/kernel`.
  fileprivate func isNamed(like weight: WeightSpec) -> Bool {
    let own = weight.name.split(separator: "/").last.map(String.init) ?? weight.name
    guard baseName == own || baseName.hasSuffix("_\(own)") else { return false }
    guard let layer = weight.scope.last else { return true }
    return name.split(separator: "/").contains { $0 == layer } || baseName.hasPrefix("\(layer)_")
  }
}
