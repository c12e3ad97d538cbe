import KerasArchitecture

/// A model of Keras 3 before an earlier Keras: the keys, the calls and the modules are others.
enum LaterKeras: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line != .keras3, let model = attempt.model else { return [] }
    guard let message = message(attempt, model) else { return [] }
    return [
      attempt.finding(
        .error, .needsKeras3, "this is a model of Keras 3; \(attempt.says(message))",
        advice: "load it with Keras 3, or save its weights there and build the model anew")
    ]
  }

  private static func message(_ attempt: LoadingAttempt, _ model: ConfiguredLayer) -> String? {
    if attempt.isArchive, let module = model.entry.module, module.hasPrefix("keras.src.models") {
      return "Could not deserialize class '\(model.className)' because its parent module \(module) "
        + "cannot be imported"
    }
    if let input = attempt.layers.first(where: { $0.className == "InputLayer" }) {
      if input["batch_shape"] != nil {
        return attempt.loader.isTensorFlow(from: 2, 0)
          ? "Unrecognized keyword arguments: ['batch_shape']"
          : "__init__() got an unexpected keyword argument 'batch_shape'"
      }
    }
    if attempt.layers.contains(where: { $0.entry.inboundNodes.contains { $0["args"] != nil } }) {
      return "KeyError: 'args'"
    }
    if attempt.layers.contains(where: { $0["dtype"]?["class_name"]?.string == "DTypePolicy" }) {
      return "Cannot interpret the `dtype` argument"
    }
    return nil
  }
}
