import KerasArchitecture

/// Settings of TensorFlow's Keras before an earlier one, or the Keras of several backends, which
/// never had them.
enum LaterArguments: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    optionalInputs(attempt) + argumentsOfTensorFlow(attempt)
  }

  /// `tf_keras` marks inputs that may be left out; `tf.keras` knows no such mark.
  private static func optionalInputs(_ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.package != "tf-keras", attempt.loader.line == .tensorFlow,
      attempt.writer?.line == .tensorFlow
    else { return [] }
    let inputs = attempt.layers.filter {
      $0.className == "InputLayer" && $0["optional"] != nil
    }
    return attempt.finding(
      .error, .unknownArgument, of: inputs, advice: "load it with tf-keras"
    ) { _ in attempt.says("Unrecognized keyword arguments: ['optional']") }
  }

  private static func argumentsOfTensorFlow(_ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras2, attempt.writer?.line == .tensorFlow else { return [] }
    let layers = attempt.layers.filter { key(of: $0) != nil }
    return attempt.finding(
      .error, .unknownArgument, of: layers, advice: "load it with tf.keras 2 or tf-keras"
    ) { layer in
      attempt.says("__init__() got an unexpected keyword argument '\(key(of: layer) ?? "")'")
    }
  }

  private static func key(of layer: ConfiguredLayer) -> String? {
    switch layer.className {
    case "InputLayer": layer["ragged"] == nil ? nil : "ragged"
    case "Conv1D", "Conv2D", "Conv3D", "DepthwiseConv2D", "Conv2DTranspose", "Conv3DTranspose":
      layer["groups"] == nil ? nil : "groups"
    case "LSTM", "GRU", "SimpleRNN", "RNN": layer["time_major"] == nil ? nil : "time_major"
    default: nil
    }
  }
}
