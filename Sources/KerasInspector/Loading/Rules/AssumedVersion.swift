import KerasArchitecture

/// Weights that do not say which Keras wrote them: programs take them for those of Keras 1, and turn
/// the kernels of convolutions and recurrent layers around.
enum AssumedVersion: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard [.kerasH5, .legacyWeightsH5].contains(attempt.file.format),
      attempt.loader.line != .keras1, let writer = attempt.writer, writer.line != .keras1,
      let tree = attempt.file.trees.first?.tree
    else { return [] }
    let group = attempt.isLegacyModel ? tree["model_weights"] : tree.root
    guard let group, group.group != nil, group.attribute("keras_version") == nil,
      tree["model_weights"]?.attribute("keras_version") == nil
    else { return [] }
    let turned = attempt.layers.filter { classes.contains($0.className) }
    return attempt.finding(
      .warning, .assumedKeras1, of: turned,
      advice: "set the attribute keras_version of the weights' group"
    ) { _ in
      "the weights have no keras_version, so they are taken for those of Keras 1; "
        + attempt.says("axes don't match array")
    }
  }

  private static let classes: Set<String> = [
    "Conv1D", "Conv2D", "Conv3D", "Conv2DTranspose", "LSTM", "GRU", "ConvLSTM2D",
  ]
}
