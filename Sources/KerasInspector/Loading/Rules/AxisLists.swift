import KerasArchitecture

/// Normalization over a list of axes: of those in a legacy file, Keras 3 takes the one of a list of
/// one, and drops all others (keras 3.15.1 `legacy/saving/saving_utils.py`).
enum AxisLists: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    let dropped = attempt.layers.filter { layer in
      guard let axes = layer["axis"]?.array, attempt.isLegacyModel else { return false }
      return ["LayerNormalization", "BatchNormalization", "Normalization"]
        .contains(layer.className) && axes.count != 1
    }
    let refused = attempt.layers.filter { layer in
      layer.className == "BatchNormalization" && attempt.isArchive && layer["axis"]?.array != nil
    }
    return attempt.finding(
      .error, .unknownArgument, of: dropped,
      advice: "load it with tf-keras 2, or save it as .keras with the Keras 3 that wrote it"
    ) { layer in
      "its list of axes is dropped on loading; \(attempt.says("Shape mismatch in layer (named \(layer.entry.name))"))"
    }
      + attempt.finding(
        .error, .unknownArgument, of: refused, advice: "load it with tf-keras 2"
      ) { _ in attempt.says("int() argument must be a string or a number, not 'list'") }
  }
}
