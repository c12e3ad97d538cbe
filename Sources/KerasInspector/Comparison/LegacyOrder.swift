import KerasArchitecture

extension DeclaredLayer {
  /// The weights of the layer in the order of a legacy file: those that training changes before
  /// those that it leaves alone, over all layers of a nested model.
  ///
  /// A frozen model of TensorFlow and Keras 3 has only weights of the second kind, so they keep
  /// their order (keras 2.15.0 `saving/legacy/hdf5_format.py`, `_legacy_weights`).
  ///
  /// - Returns: The places of the weights in `weights`.
  func legacyOrder(of weights: [WeightSpec]) -> [Int] {
    guard role == .model || !parts.isEmpty else { return Array(weights.indices) }
    return weights.indices.filter { weights[$0].isTrainable }
      + weights.indices.filter { !weights[$0].isTrainable }
  }
}
