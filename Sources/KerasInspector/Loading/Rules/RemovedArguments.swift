import KerasArchitecture

/// Settings that an earlier Keras wrote, and Keras 3 does not know.
enum RemovedArguments: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    return arguments.flatMap { argument in
      let layers = attempt.layers.filter {
        argument.classes.contains($0.className) && $0[argument.key] != nil
      }
      return attempt.finding(
        .error, .unknownArgument, of: layers, advice: argument.advice
      ) { layer in
        attempt.says(
          "Unrecognized keyword arguments passed to \(layer.className): "
            + "{'\(argument.key)': \((layer[argument.key] ?? .null).python)}")
      }
    }
  }

  private struct Argument {
    let key: String
    let classes: Set<String>
    let advice: String
  }

  private static let arguments = [
    // Classes that inherit it from Conv in TensorFlow.
    Argument(
      key: "groups",
      classes: [
        "DepthwiseConv1D", "DepthwiseConv2D", "Conv1DTranspose", "Conv2DTranspose",
        "Conv3DTranspose", "SeparableConv1D", "SeparableConv2D",
      ],
      advice: "give a subclass that drops it in custom_objects, or load with tf-keras 2"),
    Argument(
      key: "time_major", classes: ["LSTM", "GRU", "SimpleRNN", "RNN"],
      advice: "give a subclass that drops it in custom_objects, or load with tf-keras 2"),
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
