import KerasArchitecture

/// A model without the part that holds its weights: every Keras opens it before it looks whether a
/// layer has any (keras 2.15.0 and 3.15.1 `load_model` in `saving/legacy/hdf5_format.py`,
/// `legacy/saving/legacy_h5_format.py` and `saving/saving_lib.py`).
enum AbsentWeights: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel || attempt.file.format == .kerasArchive, attempt.model != nil,
      let path = attempt.file.findings.first(where: { $0.code == .noWeights })?.path,
      // Pickled arrays are weights to Keras.
      !path.hasSuffix(".npz")
    else { return [] }
    return [
      attempt.finding(
        .error, .noWeights, path: path,
        "the file holds a model and no weights; " + attempt.says(message(attempt)),
        advice: "save the model again, or build it anew from its configuration")
    ]
  }

  private static func message(_ attempt: LoadingAttempt) -> String {
    if attempt.isArchive { return "Expected a model.weights.h5 or model.weights.npz file." }
    return attempt.loader.line == .keras3
      ? "KeyError: 'model_weights'"
      : "Unable to open object (object 'model_weights' doesn't exist)"
  }
}
