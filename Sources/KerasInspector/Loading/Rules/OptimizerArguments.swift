import KerasArchitecture

/// Optimizers of Keras 2, which called their learning rate otherwise.
enum OptimizerArguments: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3,
      let optimizer = attempt.file.trainingConfiguration?["optimizer_config"],
      optimizer["config"]?["lr"] != nil
    else { return [] }
    return [
      attempt.finding(
        .error, .unknownArgument, path: "@training_config",
        "the optimizer is that of an earlier Keras; "
          + attempt.says("Argument(s) not recognized: {'lr': …}"),
        advice: "load it with compile=False, and compile it anew")
    ]
  }
}
