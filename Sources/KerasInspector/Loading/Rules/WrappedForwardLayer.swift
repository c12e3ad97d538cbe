import KerasArchitecture

/// A Bidirectional in an archive, before Keras 3.3.3: it builds the layer that it was made from too,
/// beside the two that run, and finds no weights for it (keras 3.0.5 `layers/rnn/bidirectional.py`,
/// `from_config`; since 3.3.3 it keeps the two alone).
enum WrappedForwardLayer: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isArchive, attempt.loader.line == .keras3,
      !attempt.loader.version.isAtLeast(3, 3, 3)
    else { return [] }
    let layers = attempt.layers.filter {
      $0.className == "Bidirectional" && $0["layer"]?["build_config"]?.isNull == false
    }
    return attempt.finding(
      .error, .unloadableWeights, of: layers,
      advice: "load it with Keras 3.3.3 or later, or save the model as .h5"
    ) { layer in
      let cell = layer["layer"]?["class_name"]?.string.map { "\($0)Cell" } ?? "cell"
      return "the layer inside it is built before its weights are loaded, and has none stored; "
        + attempt.says(
          "A total of 1 objects could not be loaded. Example error message for object <\(cell) …>")
    }
  }
}
