import KerasArchitecture

/// Weights without a model: `load_model` refuses them, and `load_weights` wants them in the layout
/// of its own time.
enum WeightsAlone: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.model == nil, let weights = attempt.file.weights else { return [] }
    let isStore = weights.layout == .store
    guard !isStore || attempt.loader.line == .keras3 || attempt.loader.isTensorFlow(from: 2, 12)
    else {
      return [
        attempt.finding(
          .error, .needsKeras3,
          "the weights are in the layout that Keras has since TensorFlow 2.12",
          advice: "load them with a later Keras")
      ]
    }
    let count = weights.layers.count { !$0.isEmpty }
    return [
      attempt.finding(
        .note, .weightsOnly,
        "holds the weights of \(count) layers and no model; of load_model \(attempt.says(message(to: attempt.loader)))",
        advice: "build the model and call its load_weights")
    ]
  }

  private static func message(to loader: Loader) -> String {
    loader.line == .keras3 || loader.isTensorFlow(from: 2, 7)
      ? "No model config found in the file" : "No model found in config file."
  }
}
