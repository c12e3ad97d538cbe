import KerasArchitecture

/// A setting whose word is also the name of a function among the layers of Keras 3: loading a legacy
/// file puts the function in its place (keras 3.15.1 `legacy/saving/serialization.py`).
enum FunctionNames: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3 else { return [] }
    let layers = attempt.layers.filter {
      ["Attention", "AdditiveAttention"].contains($0.className)
        && $0["score_mode"]?.string == "dot"
    }
    return attempt.finding(
      .error, .unknownArgument, of: layers,
      advice: "save it as .keras with the Keras that wrote it"
    ) { layer in
      "its score_mode is taken for a function; "
        + attempt.says("Error when deserializing class '\(layer.className)'")
    }
  }
}
