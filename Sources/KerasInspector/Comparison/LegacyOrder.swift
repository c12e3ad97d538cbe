import KerasArchitecture

extension DeclaredLayer {
  /// The weights in the order of a legacy file: those that training changes before those that it
  /// leaves alone, over all layers of a nested model.
  ///
  /// A frozen model of TensorFlow and Keras 3 has only weights of the second kind, so they keep
  /// their order; Keras 2 goes by the flags of its layers even then (keras 2.2.4
  /// `engine/network.py`).
  func legacyOrder(keras: KerasVersion) -> [WeightSpec]? {
    guard let weights = weights.value else { return nil }
    guard role == .model || !parts.isEmpty else { return weights }
    return weights.filter(\.isTrainable) + weights.filter { !$0.isTrainable }
  }
}
