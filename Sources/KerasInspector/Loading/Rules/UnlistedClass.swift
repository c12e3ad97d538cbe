import KerasArchitecture

/// A class of TensorFlow's Keras that is missing on the list by which it finds its own: nothing that
/// holds one loads (keras 2.15.0 and tf_keras 2.21.0 `layers/serialization.py`).
enum UnlistedClass: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.isTensorFlow(from: 2, 13), attempt.writer?.line == .tensorFlow else {
      return []
    }
    let layers = attempt.layers.filter {
      $0.className == "SpectralNormalization" && !$0.entry.isCustom
    }
    return attempt.finding(
      .error, .unknownClass, of: layers,
      advice: "give it to the loader in custom_objects, from keras.layers"
    ) { layer in
      "\(attempt.loader) has \(layer.className), and does not find it on loading; it says: "
        + (attempt.isLegacyModel
          ? "Unknown layer: '\(layer.className)'"
          // What it takes for the layer is the name of its class.
          : "'str' object is not callable, or: The added layer must be an instance of class Layer")
    }
  }
}
