import KerasArchitecture

/// A `.keras` archive, or a configuration as JSON, of an earlier Keras before Keras 3, and one of
/// `tf_keras` before any other: the classes are found by modules that are not there.
enum EarlierArchive: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isArchive || attempt.isJSON, let model = attempt.model else { return [] }
    // The first that stands in the way; a model may also lie inside a Sequential one.
    for model in [model] + attempt.layers.filter(\.isModel) {
      if let refusal = refusal(of: model, attempt) { return [refusal] }
    }
    guard attempt.isUpgrade else { return [] }
    let repeats = attempt.layers.filter {
      $0.className != "InputLayer" && $0["batch_input_shape"] != nil
    }
    return attempt.finding(
      .error, .needsKeras2, of: repeats,
      advice: "load it with tf-keras 2, and save it there as .h5, which Keras 3 reads"
    ) {
      attempt.says(
        "Unrecognized keyword arguments passed to \($0.className): {'batch_input_shape': …}")
    }
  }

  private static func refusal(of model: ConfiguredLayer, _ attempt: LoadingAttempt) -> Finding? {
    let advice = "load it with tf-keras 2, and save it there as .h5, which Keras 3 reads"
    guard let module = model.entry.module else {
      // Keras 3 finds a class by its module; the JSON of an earlier Keras has none.
      guard attempt.isUpgrade, model.path.isEmpty, LayerRegistry.isModel(model.className) else {
        return nil
      }
      return attempt.finding(
        .error, .needsKeras2,
        "this is a model of an earlier Keras; "
          + attempt.says("Could not locate class '\(model.className)'"),
        advice: advice)
    }
    let isForeign =
      module.hasPrefix("tf_keras")
      ? attempt.loader.package != "tf-keras"
      : attempt.loader.line == .keras3
        && ["keras.src.engine", "keras.engine"].contains { module.hasPrefix($0) }
    guard isForeign else { return nil }
    return attempt.finding(
      .error, .needsKeras2,
      attempt.says(
        "Could not deserialize class '\(model.className)' because its parent module \(module) "
          + "cannot be imported"),
      advice: advice)
  }
}
