import KerasArchitecture

/// The numbers of parameters that weights come to, as the Keras that wrote a file counts them.
struct ParameterCounts {
  /// The weights that Keras' summary counts.
  let countedWeights: [WeightSpec]
  /// The number in Keras' summary.
  let shown: Int
  /// The elements that training changes.
  let trainable: Int
  /// The elements that training leaves alone.
  let nonTrainable: Int

  /// Counts weights; `nil` if they have more elements than any model can have.
  ///
  /// Before 1.2, Keras showed the trainable weights of a layer only (keras 1.1.2
  /// `engine/topology.py`, `count_params`).
  init?(_ weights: [WeightSpec], keras: KerasVersion) {
    let trainableWeights = weights.filter(\.isTrainable)
    guard let all = try? weights.count(), let trainable = try? trainableWeights.count() else {
      return nil
    }
    let countsAll = keras.isAtLeast(1, 2)
    countedWeights = countsAll ? weights : trainableWeights
    shown = countsAll ? all : trainable
    (self.trainable, nonTrainable) = (trainable, all - trainable)
  }

  /// Counts the weights of a whole model: Keras 3 asks the variables, not the layers they are in.
  init?(of model: ModelDeclaration, _ weights: [WeightSpec]) {
    let weights =
      model.keras.line != .keras3
      ? weights : model.isFrozen ? weights.frozen() : weights.asVariables
    self.init(weights, keras: model.keras)
  }
}
