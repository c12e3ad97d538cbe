import KerasArchitecture

/// Layers quantized in ways that Keras 3 saves, and cannot build again before it loads the weights.
enum QuantizedWeights: LoadingRule {
  static func findings(of attempt: LoadingAttempt) -> [Finding] {
    guard attempt.loader.line == .keras3 else { return [] }
    return attention(attempt) + float8(attempt)
  }

  /// The projections of an attention layer lose what says that they are quantized.
  private static func attention(_ attempt: LoadingAttempt) -> [Finding] {
    let names = Set(
      (attempt.file.weights?.layers ?? []).filter { layer in
        layer.weights.contains { $0.baseName == "kernel_scale" }
      }.map(\.name))
    let layers = attempt.layers.filter {
      $0.className == "MultiHeadAttention" && names.contains($0.entry.name)
    }
    return attempt.finding(
      .error, .unloadableWeights, of: layers, advice: "quantize the model after loading it"
    ) { layer in
      "its projections are quantized, which its settings do not say; "
        + attempt.says("Weight count mismatch for layer (named \(layer.entry.name))")
    }
  }

  private static func float8(_ attempt: LoadingAttempt) -> [Finding] {
    guard attempt.isLegacyModel else { return [] }
    let layers = attempt.layers.filter {
      $0["dtype"]?["class_name"]?.string == "QuantizedFloat8DTypePolicy"
    }
    return attempt.finding(
      .error, .unloadableWeights, of: layers, advice: "save the model as .keras"
    ) { layer in
      "it is quantized to float8, whose weights .h5 keeps in another order; "
        + attempt.says("Shape mismatch in layer (named \(layer.entry.name))")
    }
  }
}
