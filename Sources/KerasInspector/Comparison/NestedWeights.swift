import KerasArchitecture

/// The weights of a model inside a model, with what is stored for each.
///
/// They are those of its layers under longer names. Nothing but a list of them needs these, so they are
/// made when somebody asks: with many models, each in the next, they are many times as many as the
/// weights.
struct NestedWeights: Sendable {
  /// The model.
  let model: DeclaredLayer
  /// For each of its weights what is stored.
  let stored: ArraySlice<StoredWeight?>

  /// The weights, each with what is stored for it.
  var reports: [WeightReport] {
    zip(model.weights.value ?? [], stored).map { WeightReport($0, $1) }
  }
}
