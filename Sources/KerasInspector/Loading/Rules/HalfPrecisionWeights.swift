import HDF5
import KerasArchitecture

/// Weights in bfloat16, for which HDF5 has no type: they are stored as two bytes that only the
/// archives of Keras 3 say how to read.
enum HalfPrecisionWeights: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    let isLegacy = [.kerasH5, .legacyWeightsH5].contains(attempt.file.format)
    guard isLegacy || attempt.loader.line != .keras3 else { return [] }
    for layer in attempt.file.weights?.layers ?? [] {
      guard let weight = layer.weights.first(where: \.isOpaque) else { continue }
      var finding = attempt.finding(
        .error, .unloadableWeights, path: weight.path,
        "holds bfloat16 in two bytes without a type; "
          + attempt.says(
            attempt.loader.line == .keras3 || attempt.loader.isTensorFlow(from: 2, 4)
              ? "No cast function available." : "data type \"bfloat16\" not understood"),
        advice: "save the model in float32, or as .keras with Keras 3")
      finding.layer = layer.title ?? layer.name
      return [finding]
    }
    return []
  }
}

extension StoredWeight {
  /// Whether HDF5 knows no more of its values than how many bytes they have.
  fileprivate var isOpaque: Bool {
    if case .opaque = datatype { true } else { false }
  }
}
