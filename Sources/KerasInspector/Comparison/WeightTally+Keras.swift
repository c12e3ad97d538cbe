import KerasArchitecture

extension WeightTally {
  /// The number of parameters that the summary of a Keras shows.
  func params(in keras: KerasVersion) -> Int {
    keras.countsAllWeights ? elements : trainableElements
  }
}

extension KerasVersion {
  /// Whether a summary counts what training leaves alone, too: before 1.2 it did not (keras 1.1.2
  /// `engine/topology.py`, `count_params`).
  var countsAllWeights: Bool { isAtLeast(1, 2) }
}
