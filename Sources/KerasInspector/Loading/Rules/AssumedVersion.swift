import KerasArchitecture

/// Weights that do not say which Keras wrote them: Keras 2 takes them for those of Keras 1, and turns
/// the kernels of some convolutions around. Keras 3 asks, and turns none (keras 2.15.0
/// `saving/legacy/hdf5_format.py`, tried with it; keras 3.15.1 `legacy/saving/legacy_h5_format.py`).
enum AssumedVersion: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard [.kerasH5, .legacyWeightsH5].contains(attempt.file.format),
      attempt.loader.line == .keras2 || attempt.loader.line == .tensorFlow,
      attempt.writer.map({ $0.line != .keras1 }) == true,
      let tree = attempt.file.trees.first?.tree
    else { return [] }
    let group = attempt.isLegacyModel ? tree["model_weights"] : tree.root
    guard let group, group.group != nil, group.attribute("keras_version") == nil else { return [] }
    return attempt.finding(
      .error, .assumedKeras1, of: attempt.layers.filter { message(to: $0) != nil },
      advice:
        "give the group of the weights the attribute keras_version that the file has at its root"
    ) { layer in
      "the weights do not say which Keras wrote them, so they are taken for those of Keras 1 and "
        + "the kernel is turned around; \(attempt.says(message(to: layer) ?? ""))"
    }
  }

  /// What comes of turning the kernel; `nil` where it is not turned, or turned back.
  private static func message(to layer: ConfiguredLayer) -> String? {
    let isFirst = layer["data_format"]?.string == "channels_first"
    return switch layer.className {
    case "Conv1D": "AssertionError, or: tuple index out of range"
    case "Conv2DTranspose" where !isFirst: "Shape mismatch"
    case "Conv3D" where isFirst: "axes don't match array"
    default: nil
    }
  }
}
