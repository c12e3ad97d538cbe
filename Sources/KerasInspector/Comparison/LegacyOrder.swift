import KerasArchitecture

extension DeclaredLayer {
  /// The weights of the layer in the order of a legacy file: those that training changes before
  /// those that it leaves alone, over all layers of a nested model.
  ///
  /// A frozen model of TensorFlow and Keras 3 has only weights of the second kind, so they keep
  /// their order (keras 2.15.0 `saving/legacy/hdf5_format.py`, `_legacy_weights`).
  func legacyOrder(of weights: [WeightSpec]) -> [WeightSpec] {
    guard role == .model || !parts.isEmpty else { return weights }
    return weights.filter(\.isTrainable) + weights.filter { !$0.isTrainable }
  }
}
