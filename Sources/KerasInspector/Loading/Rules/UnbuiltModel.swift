import KerasArchitecture

/// A Sequential model that says no input shape anywhere: it is built without weights.
enum UnbuiltModel: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, let model = attempt.model,
      model.className == "Sequential", model["build_input_shape"]?.isNull != false
    else { return [] }
    // Any shape at any depth will do: the first layer may be a model.
    let keys = ["batch_input_shape", "batch_shape", "input_shape", "input_dim", "input_length"]
    let hasShape = attempt.layers.contains { layer in keys.contains { layer[$0] != nil } }
    let count = attempt.file.weights?.layers.count { !$0.isEmpty } ?? 0
    guard !hasShape, count > 0 else { return [] }
    return [
      attempt.finding(
        .error, .unbuiltModel,
        "the model says no input shape; "
          + attempt.says(message(to: attempt.loader, count)),
        advice: "build the model with an input shape, and call its load_weights")
    ]
  }

  private static func message(to loader: Loader, _ count: Int) -> String {
    loader.line == .keras3 || loader.isTensorFlow(from: 2, 7)
      ? "Layer count mismatch when loading weights from file. Model expected 0 layers, found "
        + "\(count) saved layers."
      : "You are trying to load a weight file containing \(count) layers into a model with 0 layers"
  }
}
