import KerasArchitecture

/// A Sequential model of Keras before TensorFlow 2.3, whose first layer says the shape of the input:
/// Keras 3 takes that shape, batch axis and all, for one without a batch axis (keras 3.15.1
/// `legacy/saving/saving_utils.py`, `model_from_config`).
enum DoubledBatchAxis: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel, attempt.isUpgrade, let model = attempt.models.first,
      model.className == "Sequential", model.path.isEmpty, let first = attempt.layers.first,
      first.className != "InputLayer", first["batch_input_shape"] != nil,
      // A bare list is not read at all.
      attempt.model?.entry.config.array == nil
    else { return [] }
    // Layers that work on the last axis alone do not mind one axis more.
    let minds = model.entries.contains { !indifferent.contains($0.shortClassName) }
    return attempt.finding(
      minds ? .error : .warning, .unbuiltModel, of: [first],
      advice: "load it with tf-keras 2, and save it there"
    ) { _ in
      minds
        ? "\(attempt.loader) takes its batch_input_shape for a shape without the batch axis, so the "
          + "layers after it are built for one axis too many; it says: expected ndim=3, found ndim=4, "
          + "or the like"
        : "\(attempt.loader) takes its batch_input_shape for a shape without the batch axis: the model "
          + "loads, and expects one axis too many"
    }
  }

  private static let indifferent: Set<String> = [
    "Dense", "Dropout", "Activation", "LeakyReLU", "ReLU", "ELU", "Softmax", "GaussianNoise",
    "BatchNormalization",
  ]
}
