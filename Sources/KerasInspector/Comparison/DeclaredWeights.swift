import KerasArchitecture

/// The weights that a layer declares, with what is stored for each.
///
/// Those of a model inside a model are those of its layers under longer names. Nothing but a list of them
/// needs these, so they are made when somebody asks: with many models, each in the next, they are many
/// times as many as the weights.
struct DeclaredWeights: Sendable {
  /// The layer.
  let layer: DeclaredLayer
  /// For each of its weights what is stored.
  let stored: ArraySlice<StoredWeight?>

  /// The weights, each with what is stored for it.
  var reports: [WeightReport] {
    zip(layer.weights.value ?? [], stored).map { WeightReport($0, $1) }
  }
}
