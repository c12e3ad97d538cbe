/// The weights that a file stores, in the order in which the file lists them.
struct StoredWeights: Sendable {
  /// The layers that the file lists, those without weights among them.
  var layers: [StoredLayer] = []
  /// How layers and weights are named.
  var layout = Layout.legacy

  /// The ways in which files name layers and weights.
  enum Layout: Sendable {
    /// By the names of layers and variables.
    case legacy
    /// By classes and numbers, as Keras 3 does.
    case store
  }

  /// The same weights, of the file with this number.
  func ofFile(_ number: Int) -> StoredWeights {
    var weights = self
    for index in layers.indices {
      weights.layers[index].weights = layers[index].weights.map { $0.ofFile(number) }
    }
    return weights
  }
}

/// The weights that a file stores for one layer.
struct StoredLayer: Sendable {
  /// The name of the layer, as the file lists it; in a Keras 3 store its place, as `layers/dense`.
  let name: String
  /// The HDF5 path of its group.
  let path: String
  /// The name that a Keras 3 store gives to the layer beside its place.
  var title: String?
  /// Its weights, in the order of the list.
  var weights: [StoredWeight] = []
  /// The weights that are listed, but cannot be had.
  var absent: [AbsentWeight] = []

  /// A weight that a file lists, and why it is not there.
  struct AbsentWeight: Sendable {
    let name: String
    let path: String
    let finding: Finding
  }
}

extension Sequence<StoredWeight> {
  /// The weights, each dataset once.
  var distinct: [StoredWeight] {
    var seen: Set<StoredWeight.ID> = []
    return filter { seen.insert($0.id).inserted }
  }

  /// The sum of a number of each; the largest number where it is more.
  func sum(of number: (StoredWeight) -> Int) -> Int {
    reduce(0) { $0.addingClamping(number($1)) }
  }
}

extension Collection<StoredWeight?> {
  /// The number of elements of the weights that are there, each dataset once; the largest number where
  /// there are more.
  var distinctCount: Int {
    var seen = Set<StoredWeight.ID>(minimumCapacity: count)
    var sum = 0
    for weight in self {
      guard let weight, seen.insert(weight.id).inserted else { continue }
      sum = sum.addingClamping(weight.count)
    }
    return sum
  }
}

extension Collection<StoredWeight> {
  /// The number of elements, each dataset once; the largest number where there are more.
  var distinctCount: Int { distinct.sum(of: \.count) }
}
