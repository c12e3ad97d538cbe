import KerasArchitecture

/// A model of Keras 1: Keras 2.0 to 2.3.1 still know its settings, later ones do not.
enum Keras1Settings: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    if attempt.loader.line == .keras1 { return later(attempt) }
    guard attempt.writer?.line == .keras1,
      attempt.loader.line == .tensorFlow || attempt.loader.line == .keras3
    else { return [] }
    // The input layer of Keras 3 takes any argument.
    let layers = attempt.layers.filter {
      key(of: $0) != nil && !($0.className == "InputLayer" && attempt.loader.line == .keras3)
    }
    return attempt.finding(
      .error, .needsKeras2, of: layers, advice: "load it with Keras 2.3.1, and save it there"
    ) { layer in
      "\(layer.className) has the settings of Keras 1 (\(key(of: layer) ?? "")); "
        + attempt.says(message(layer))
    }
  }

  /// A model of a later Keras before Keras 1.
  private static func later(_ attempt: LoadingAttempt) -> [Finding] {
    guard let writer = attempt.writer, writer.line != .keras1, writer.line != .keras3 else {
      return []
    }
    let layers = attempt.layers.filter { $0["kernel_initializer"] != nil }
    return attempt.finding(
      .error, .needsKeras2, of: layers, advice: "load it with Keras 2"
    ) { _ in attempt.says("__init__() got an unexpected keyword argument") }
  }

  /// A setting that shows that Keras 1 wrote the layer.
  private static func key(of layer: ConfiguredLayer) -> String? {
    let isEmbedding = layer.className == "Embedding"
    return [
      "nb_filter", "border_mode", "input_dtype", "inner_init", "W_regularizer", "W_constraint",
      "dim_ordering", "output_dim", "p", "sigma", "pool_length", "subsample", "subsample_length",
      "mode",
    ].first { layer[$0] != nil && !(isEmbedding && $0 == "output_dim") }
  }

  private static func message(_ layer: ConfiguredLayer) -> String {
    switch layer.className {
    case "Dense", "LSTM", "GRU", "SimpleRNN":
      "\(layer.className).__init__() missing 1 required positional argument: 'units'"
    case "Dropout": "Dropout.__init__() missing 1 required positional argument: 'rate'"
    case let name where name.hasPrefix("Conv"):
      "\(name).__init__() missing 2 required positional arguments: 'filters' and 'kernel_size'"
    default: "Unrecognized keyword arguments: ['\(key(of: layer) ?? "")']"
    }
  }
}
