/// Attention without projections: a mixture of values, weighted by how keys match a query.
///
/// keras 3.15.1 and 2.15.0 `layers/attention/attention.py`, `layers/attention/additive_attention.py`.
struct Attention: Layer {
  static let classes: [LayerClass] = ["Attention", "AdditiveAttention"]

  let isAdditive: Bool
  let hasScale: Bool
  /// Whether scores come from a sum of query and key, with a weight of their own.
  let concatenates: Bool
  private let keras: KerasVersion

  init(_ config: LayerConfig) throws(ConfigError) {
    isAdditive = config.className == "AdditiveAttention"
    hasScale = try config["use_scale", default: isAdditive]
    let mode: String = try config["score_mode", default: "dot"]
    concatenates = mode == "concat" && !isAdditive
    keras = config.keras
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let call = try AttentionCall(listed: call)
    // Keras 3.0 takes the width of the query for that of the value.
    let isQuery = keras.line == .keras3 && !keras.isAtLeast(3, 1)
    let output =
      isQuery ? call.query : call.query.replacingLast(with: call.value.sizes.last ?? nil)
    // Keras 3 tells nothing of the scores before 3.8.
    guard call.returnsScores, keras.line != .keras3 || keras.isAtLeast(3, 8) else {
      return .tensor(output)
    }
    return .tensors([output, try scores(of: call.query, key: call.key)])
  }

  private func scores(of query: Shape, key: Shape) throws(ShapeError) -> Shape {
    guard query.rank > 1, key.rank > 1 else { throw .impossible("a key of the shape \(key)") }
    // Before 3.15 it takes the second axis for that of places, however many there are.
    let isSecond = keras.line == .keras3 && !keras.isAtLeast(3, 15)
    return isSecond
      ? [query.sizes[0], query.sizes[1], key.sizes[1]]
      : query.replacingLast(with: key.sizes[key.rank - 2])
  }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    var weights: [WeightSpec] = []
    if hasScale, isAdditive {
      let call = try AttentionCall(listed: call)
      let width = keras.line == .keras3 ? call.query : call.value
      weights.append(WeightSpec("scale", [try width.size(ofAxis: -1)]))
    } else if hasScale {
      weights.append(WeightSpec("scale", []))
    }
    if concatenates { weights.append(WeightSpec("concat_score_weight", [])) }
    return weights
  }
}
