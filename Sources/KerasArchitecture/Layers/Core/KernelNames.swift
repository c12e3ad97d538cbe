extension KerasVersion {
  /// What this Keras calls the kernel of a layer; in Keras 1 weights have the letters of a formula.
  var kernelName: String { line == .keras1 ? "W" : "kernel" }

  /// What this Keras calls the bias of a layer.
  var biasName: String { line == .keras1 ? "b" : "bias" }
}
