import KerasArchitecture

/// Which of the weights stored for a layer is which of those it declares.
struct WeightAssignment: Sendable {
  /// For each declared weight the stored one, where there is one.
  private(set) var stored: [StoredWeight?] = []
  /// The stored weights that are no declared one.
  private(set) var unclaimed: [StoredWeight]

  /// All weights that are stored, those of the declared ones first.
  var all: [StoredWeight] { stored.compactMap(\.self) + unclaimed }

  /// Assigns nothing: what the layer declares is not known.
  init(unclaimed: [StoredWeight]) { self.unclaimed = unclaimed }

  /// Assigns the weights of a layer in the way its file names them.
  init(
    _ layer: DeclaredLayer, _ declared: [WeightSpec], _ stored: [StoredWeight],
    layout: StoredWeights.Layout
  ) {
    switch layout {
    case .legacy: self.init(declared, stored, inOrder: layer.legacyOrder(of: declared))
    case .store: self.init(declared, bySlot: stored)
    }
  }

  /// Assigns by the slots of a Keras 3 store: the place of the variables and the number there.
  ///
  /// Slots before one that a declared weight skips hold copies of what is stored elsewhere.
  private init(_ declared: [WeightSpec], bySlot stored: [StoredWeight]) {
    var bySlot = Dictionary(stored.map { ($0.slot, $0) }) { first, _ in first }
    var next: [String: Int] = [:]
    self.stored = declared.map { declared in
      guard declared.isStored(in: .store) else { return nil }
      let index = declared.storeIndex ?? next[declared.store, default: 0]
      if index > next[declared.store, default: 0] {
        for skipped in next[declared.store, default: 0]..<index {
          bySlot[.init(store: declared.store, index: skipped)] = nil
        }
      }
      next[declared.store] = index + 1
      return bySlot.removeValue(forKey: StoredWeight.Slot(store: declared.store, index: index))
    }
    unclaimed = stored.filter { bySlot[$0.slot] != nil }
  }

  /// Assigns to the declared weights at `places`, in that order, as a legacy file lists them.
  private init(_ declared: [WeightSpec], _ stored: [StoredWeight], inOrder places: [Int]) {
    let ordered = WeightAssignment(places.map { declared[$0] }, byName: stored)
    self.stored = declared.map { _ in nil }
    for (place, weight) in zip(places, ordered.stored) { self.stored[place] = weight }
    unclaimed = ordered.unclaimed
  }

  /// Assigns in the order of the file if all shapes agree, else by name, and what has no name in
  /// common in order.
  private init(_ declared: [WeightSpec], byName stored: [StoredWeight]) {
    (self.stored, unclaimed) = (stored, [])
    if declared.count == stored.count, zip(declared, stored).allSatisfy({ $0.admits($1.shape) }) {
      return
    }
    // No layer has so many weights; every name would be compared with every other.
    guard declared.count.multipliedReportingOverflow(by: stored.count).partialValue <= 1 << 22
    else {
      self.stored = declared.indices.map { $0 < stored.count ? stored[$0] : nil }
      unclaimed = Array(stored.dropFirst(declared.count))
      return
    }
    var left = stored
    self.stored = declared.map { declared in
      let namesakes = left.indices.filter { left[$0].isNamed(like: declared) }
      let choice = namesakes.first { declared.admits(left[$0].shape) } ?? namesakes.first
      return choice.map { left.remove(at: $0) }
    }
    for index in declared.indices where self.stored[index] == nil {
      guard let choice = left.firstIndex(where: { declared[index].admits($0.shape) }) else {
        continue
      }
      self.stored[index] = left.remove(at: choice)
    }
    for index in declared.indices where self.stored[index] == nil && !left.isEmpty {
      self.stored[index] = left.removeFirst()
    }
    unclaimed = left
  }
}

extension StoredWeight {
  /// Whether the name is that of a declared weight, as one of the Keras versions writes it:
  /// `dense/kernel:0`, `dense_1_W`, `dense/sequential/dense/kernel`.
  fileprivate func isNamed(like weight: WeightSpec) -> Bool {
    let own = weight.name.split(separator: "/").last.map(String.init) ?? weight.name
    guard baseName == own || baseName.hasSuffix("_\(own)") else { return false }
    guard let layer = weight.scope.split(separator: "/").last else { return true }
    return name.split(separator: "/").contains { $0 == layer } || baseName.hasPrefix("\(layer)_")
  }
}
