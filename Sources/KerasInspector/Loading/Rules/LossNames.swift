import KerasArchitecture

/// Losses that a legacy file names in a way which Keras 3 does not find among its own.
enum LossNames: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, let loss = attempt.file.trainingConfiguration?["loss"] else {
      return []
    }
    let names = strings(in: loss)
    if attempt.loader.line == .keras3, let name = names.first(where: short.contains) {
      let message =
        attempt.loader.version.isAtLeast(3, 9)
        ? "Could not deserialize 'keras.metrics.\(name)' because it is not a KerasSaveable subclass"
        : "Could not locate function '\(name)'"
      return [refusal(attempt, .error, "the loss is \(name); \(attempt.says(message))")]
    }
    guard let name = names.first(where: { !known.contains($0) && !short.contains($0) }) else {
      return []
    }
    if attempt.loader.line != .keras3 {
      guard !renamed.contains(name), !name.first.isUppercase else { return [] }
      return [
        refusal(
          attempt, .note,
          "the loss \(name) is none of Keras' own; \(attempt.says("Unknown loss function: \(name)"))"
        )
      ]
    }
    return [
      refusal(
        attempt, renamed.contains(name) && loss.string != nil ? .error : .note,
        "the loss \(name) is not one of Keras 3; "
          + attempt.says("string indices must be integers, not 'str'"))
    ]
  }

  private static func refusal(
    _ attempt: LoadingAttempt, _ severity: Finding.Severity, _ message: String
  ) -> Finding {
    attempt.finding(
      severity, .shortLossName, path: "@training_config", message,
      advice: "load it with compile=False, and compile it anew")
  }

  /// The names in a loss, a list of them, or a dictionary of them.
  private static func strings(in loss: JSONValue) -> [String] {
    if let name = loss.string { return [name] }
    if let losses = loss.array { return losses.compactMap(\.string) }
    guard let object = loss.object, object["class_name"] == nil else { return [] }
    return object.values.compactMap(\.string)
  }

  /// Names that Keras 3 keeps among its metrics, and does not find there (tried with 3.3.3 and
  /// 3.15.0).
  private static let short: Set<String> = [
    "mse", "mae", "mape", "msle", "MSE", "MAE", "MAPE", "MSLE", "bce", "BCE", "kld", "KLD",
  ]

  /// Names of earlier versions of Keras.
  private static let renamed: Set<String> = [
    "cosine_proximity", "cosine", "logcosh", "huber_loss", "kullback_leibler_divergence",
  ]

  private static let known: Set<String> = [
    "mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error",
    "mean_squared_logarithmic_error", "cosine_similarity", "log_cosh", "huber", "hinge",
    "squared_hinge", "categorical_hinge", "kl_divergence", "poisson", "binary_crossentropy",
    "categorical_crossentropy", "sparse_categorical_crossentropy", "binary_focal_crossentropy",
    "categorical_focal_crossentropy", "MeanSquaredError", "ctc", "dice", "tversky", "circle",
  ]
}

extension Character? {
  /// Whether it is a capital letter, as classes begin with.
  fileprivate var isUppercase: Bool { self?.isUppercase == true }
}
