import KerasArchitecture

/// Which program has which of Keras' own classes.
enum ClassHistory {
  /// Whether a program finds the class when it loads a file.
  static func has(_ loader: Loader, _ name: String, inArchive: Bool) -> Bool {
    if loader.line == .keras3, removed.contains(name) { return false }
    if loader.line == .keras3, Keras3History.firstMinor(ofClass: name) > loader.version.minor {
      return false
    }
    // It belongs to a model of keras.applications, and is found by its module alone.
    if name == "LayerScale", loader.line == .keras3, !inArchive { return false }
    if let first = firstTensorFlow[name] {
      if loader.line == .keras1 || loader.line == .keras2 { return false }
      if loader.line == .tensorFlow, !loader.version.isAtLeast(2, first) { return false }
    }
    // Keras 3 still reads the name that a functional model had before 2.4.
    if LayerRegistry.isModel(name) { return true }
    let known = LayerRegistry.standard[name]?.classes.first { $0.name == name }
    return known.map { $0.generations.contains(loader.generation) || isAlias($0, loader) } ?? false
  }

  /// Keras 2.0 to 2.3.1 kept the classes of Keras 1.
  private static func isAlias(_ known: LayerClass, _ loader: Loader) -> Bool {
    loader.line == .keras2 && known.generations.contains(.one)
  }

  /// Classes that are listed for Keras 3 because files of it can name them, but that it lacks.
  private static let removed: Set<String> = ["ThresholdedReLU"]

  /// The minor version of TensorFlow 2 with which a class came; the Keras of several backends never
  /// had it.
  private static let firstTensorFlow: [String: Int] = [
    "Functional": 3, "TFOpLambda": 4, "SlicingOpLambda": 4, "MultiHeadAttention": 4,
    "EinsumDense": 4, "UnitNormalization": 9, "Identity": 10, "GroupNormalization": 11,
    "SpectralNormalization": 13,
  ]
}
