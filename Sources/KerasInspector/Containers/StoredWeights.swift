/// The weights that a file stores, in the order in which the file lists them.
struct StoredWeights: Sendable {
  /// The layers that the file lists, those without weights among them.
  var layers: [StoredLayer] = []

  /// All weights, each dataset once.
  var distinct: [StoredWeight] {
    var seen: Set<StoredWeight.ID> = []
    return layers.flatMap(\.weights).filter { seen.insert($0.id).inserted }
  }
}

/// The weights that a file stores for one layer.
struct StoredLayer: Sendable {
  /// The name of the layer, as the file lists it.
  let name: String
  /// The HDF5 path of its group.
  let path: String
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
