import KerasArchitecture

/// Settings that a later Keras 3 writes, even where they say nothing, before an earlier one.
enum LaterKeras3: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    let minor = attempt.loader.version.minor
    return arguments(attempt, minor) + initializers(attempt, minor)
      + (minor < 4 ? endpoints(attempt) : [])
  }

  private static func arguments(_ attempt: LoadingAttempt, _ minor: Int) -> [Finding] {
    let layers = attempt.layers.filter { !$0.isOperation && argument(of: $0, after: minor) != nil }
    let first = layers.lazy.compactMap { argument(of: $0, after: minor)?.minor }.max()
    return attempt.finding(
      .error, .unknownArgument, of: layers, advice: advice(first)
    ) { layer in
      let key = argument(of: layer, after: minor)?.key ?? ""
      return attempt.says(
        "Unrecognized keyword arguments passed to \(layer.className): "
          + "{'\(key)': \((layer[key] ?? .null).python)}")
    }
  }

  /// The latest of a layer's settings, if it came after a version.
  private static func argument(of layer: ConfiguredLayer, after minor: Int)
    -> (key: String, minor: Int)?
  {
    Keras3History.arguments(of: layer.className)
      .filter { $0.value > minor && layer[$0.key] != nil }
      .max { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { (key: $0.key, minor: $0.value) }
  }

  private static func initializers(_ attempt: LoadingAttempt, _ minor: Int) -> [Finding] {
    let layers = attempt.layers.filter { refusal(of: $0, minor) != nil }
    let first = layers.lazy.compactMap { refusal(of: $0, minor)?.minor }.max()
    return attempt.finding(.error, .unknownArgument, of: layers, advice: advice(first)) { layer in
      attempt.says(refusal(of: layer, minor)?.message ?? "")
    }
  }

  /// What an earlier Keras 3 says to an initializer of the layer, and since when it would not.
  private static func refusal(of layer: ConfiguredLayer, _ minor: Int)
    -> (message: String, minor: Int)?
  {
    for (key, value) in layer.entry.settings.members where key.hasSuffix("_initializer") {
      guard let name = value["class_name"]?.string, let config = value["config"] else { continue }
      if minor < 15, config["input_axes"] != nil {
        return ("\(name).__init__() got an unexpected keyword argument 'input_axes'", 15)
      }
      // It was OrthogonalInitializer before, and only its short name was known besides.
      if minor < 7, name == "Orthogonal" {
        return ("Could not interpret initializer identifier: {'class_name': 'Orthogonal', …}", 7)
      }
    }
    return nil
  }

  /// A functional model of one input or output, which stands in no list since 3.9; 3.4 is the first
  /// to read that (keras 3.3.3 and 3.4.1 `models/functional.py`, `functional_from_config`).
  private static func endpoints(_ attempt: LoadingAttempt) -> [Finding] {
    let isFlat = attempt.models.contains { model in
      ["input_layers", "output_layers"].contains {
        model.settings[$0]?.array?.first?.string != nil
      }
    }
    guard isFlat else { return [] }
    return [
      attempt.finding(
        .error, .unloadableGraph,
        "the model names its one input or output without a list; "
          + attempt.says("get_tensor() takes 3 positional arguments but 11 were given"),
        advice: advice(4))
    ]
  }

  private static func advice(_ minor: Int?) -> String {
    "load it with Keras 3.\(minor ?? 15) or later"
  }
}
