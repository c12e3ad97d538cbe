import KerasArchitecture

/// Initializers of TensorFlow 1, which named a type that those of Keras 3 do not take.
enum InitializerTypes: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.isUpgrade else { return [] }
    let layers = attempt.layers.filter { initializer(of: $0) != nil }
    return attempt.finding(
      .error, .unknownArgument, of: layers,
      advice: "load it with tf-keras 2, and save it there"
    ) { layer in
      let name = initializer(of: layer) ?? ""
      return "its initializer \(name) names a dtype; "
        + attempt.says("Error when deserializing class '\(layer.className)'")
    }
  }

  private static func initializer(of layer: ConfiguredLayer) -> String? {
    for (key, value) in layer.entry.settings.members where key.hasSuffix("_initializer") {
      if value["config"]?["dtype"] != nil { return value["class_name"]?.string }
    }
    return nil
  }
}
