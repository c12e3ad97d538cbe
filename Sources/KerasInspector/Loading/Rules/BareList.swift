import KerasArchitecture

/// A Sequential model whose configuration is a list of layers, as Keras wrote it before 2.2.3: Keras 3
/// takes keys from it as from a dictionary (keras 3.15.1 `legacy/saving/saving_utils.py`,
/// `model_from_config`).
enum BareList: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.loader.line == .keras3, let model = attempt.model else {
      return []
    }
    let models = [model] + attempt.layers.filter(\.isModel)
    guard let list = models.first(where: { $0.entry.config.array != nil }) else { return [] }
    var finding = attempt.finding(
      .error, .needsKeras2,
      "the configuration of the model is a bare list of layers; "
        + attempt.says("pop expected at most 1 argument, got 2"),
      advice: "load it with Keras 2.3.1 or tf-keras 2, and save it there")
    if !list.path.isEmpty { finding.layer = list.path }
    return [finding]
  }
}
