import KerasArchitecture

/// Settings that an earlier Keras wrote, and Keras 3 does not know.
enum RemovedArguments: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    return arguments.flatMap { argument in
      guard attempt.isUpgrade || !argument.isKnownToEarlyKeras3 else { return [Finding]() }
      let layers = attempt.layers.filter {
        argument.classes.contains($0.className) && $0[argument.key] != nil
      }
      return attempt.finding(
        .error, .unknownArgument, of: layers, advice: advice
      ) { layer in
        attempt.says(
          argument.isNamedInSignature
            ? "\(layer.className).__init__() got an unexpected keyword argument '\(argument.key)'"
            : "Unrecognized keyword arguments passed to \(layer.className): "
              + "{'\(argument.key)': \((layer[argument.key] ?? .null).python)}")
      }
    }
  }

  private struct Argument {
    let key: String
    let classes: Set<String>
    /// Whether Python itself refuses it, and not Keras.
    var isNamedInSignature = false
    /// Whether the first versions of Keras 3 wrote it too.
    var isKnownToEarlyKeras3 = false
  }

  private static let advice =
    "give a subclass that drops it in custom_objects, or load it with tf-keras 2"

  private static let arguments = [
    // Classes that inherit it from Conv in TensorFlow.
    Argument(
      key: "groups",
      classes: [
        "DepthwiseConv1D", "DepthwiseConv2D", "Conv1DTranspose", "Conv2DTranspose",
        "Conv3DTranspose", "SeparableConv1D", "SeparableConv2D",
      ]),
    Argument(
      key: "time_major",
      classes: [
        "LSTM", "GRU", "SimpleRNN", "RNN", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D",
      ]),
    Argument(key: "query_shape", classes: ["MultiHeadAttention"], isKnownToEarlyKeras3: true),
    Argument(
      key: "trainable",
      classes: ["Discretization", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"],
      isNamedInSignature: true),
  ]
}

extension JSONValue {
  /// A plain value as Python prints it.
  var python: String {
    switch self {
    case .null: "None"
    case .bool(let value): value ? "True" : "False"
    case .integer(let value): String(value)
    case .string(let text): "'\(text)'"
    default: "…"
    }
  }
}
