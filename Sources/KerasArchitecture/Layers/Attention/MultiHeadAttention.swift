/// Attention with several heads, each with projections of its own (keras 3.15.1 and 2.15.0
/// `layers/attention/multi_head_attention.py`).
struct MultiHeadAttention: Layer {
  static let classes: [LayerClass] = ["MultiHeadAttention"]

  let heads, keySize, valueSize: Int
  let hasBias, hasGate: Bool
  let quantization: Quantization?
  /// The sizes of the output's last axes; `nil` for the width of the query.
  let outputSizes: [Int]?
  /// The axes that attention runs over; `nil` for all between the first and the last.
  let attentionAxes: [Int]?
  /// The shapes with which TensorFlow built the layer before it saved it.
  let built: AttentionCall?
  private let isKeras3: Bool
  var freezesItsWeights: Bool { !isKeras3 }
  /// Whether the shapes Keras works out count the scores; 3.0 to 3.2 forget them.
  private let tellsScores: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    heads = try config.positive("num_heads")
    keySize = try config.positive("key_dim")
    let hasValueSize = config.json("value_dim").map { !$0.isNull && $0.int != 0 } ?? false
    valueSize = hasValueSize ? try config.positive("value_dim") : keySize
    hasBias = try config["use_bias", default: true]
    hasGate = try config["use_gate", default: false]
    quantization = try Quantization(config)
    let output: IntegerOrList? = try config["output_shape", default: nil]
    let sizes = output?.values.first == 0 && output?.isList == false ? [] : output?.values ?? []
    guard sizes.allSatisfy({ $0 > 0 }) else {
      throw ConfigError("output_shape", "has a size that is not above zero")
    }
    outputSizes = sizes.isEmpty ? nil : sizes
    let axes: IntegerOrList? = try config["attention_axes", default: nil]
    attentionAxes = axes?.values
    let query: Shape? = try config["query_shape", default: nil]
    let value: Shape? = try config["value_shape", default: nil]
    let key: Shape? = try config["key_shape", default: nil]
    built = query.flatMap { query in
      value.map { AttentionCall(query: query, value: $0, key: key) }
    }
    isKeras3 = config.keras.line == .keras3
    tellsScores = !isKeras3 || config.keras.isAtLeast(3, 3)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let call = try AttentionCall(separate: call)
    let sizes: [Int?] = outputSizes ?? [call.query.sizes.last ?? nil]
    let output = Shape(call.query.sizes.dropLast() + sizes)
    guard call.returnsScores, tellsScores else { return .tensor(output) }
    return .tensors([output, try scores(of: call)])
  }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    try projections(for: call).weights()
  }

  func formula(for call: LayerCall) throws(ShapeError) -> Formula? {
    try projections(for: call).formula()
  }

  private func projections(for call: LayerCall) throws(ShapeError) -> [AttentionProjection] {
    let call = if let built { built } else { try AttentionCall(separate: call) }
    let prefix = isKeras3 ? "" : "_"
    var projections = [
      try AttentionProjection(
        "query", store: "\(prefix)query_dense", input: call.query, to: [heads, keySize],
        hasBias: hasBias, quantization: quantization),
      try AttentionProjection(
        "key", store: "\(prefix)key_dense", input: call.key, to: [heads, keySize],
        hasBias: hasBias, quantization: quantization),
    ]
    if hasGate {
      projections.append(
        try AttentionProjection(
          "gate", store: "_gate_dense", input: call.query, to: [heads, valueSize],
          hasBias: hasBias, quantization: quantization))
    }
    let output = if let outputSizes { outputSizes } else { [try call.query.size(ofAxis: -1)] }
    return projections + [
      try AttentionProjection(
        "value", store: "\(prefix)value_dense", input: call.value, to: [heads, valueSize],
        hasBias: hasBias, quantization: quantization),
      try AttentionProjection(
        "attention_output", store: "\(prefix)output_dense",
        input: Shape(call.query.sizes.dropLast() + [heads, valueSize]), summing: 2, to: output,
        hasBias: hasBias, quantization: quantization),
    ]
  }

  /// The shape of the scores of every pair of places.
  private func scores(of call: AttentionCall) throws(ShapeError) -> Shape {
    let (query, key) = (call.query, call.key)
    guard query.rank > 1 else { throw .impossible("a query of the shape \(query)") }
    // Keras 3 counts the places of the query twice, whatever those of the key.
    if isKeras3 { return [query.sizes[0], heads, query.sizes[1], query.sizes[1]] }
    let axes = attentionAxes ?? Array(1..<max(query.rank - 1, 1))
    guard key.rank == query.rank, axes.allSatisfy({ (0..<query.rank - 1).contains($0) }) else {
      throw .unknown("its axes are not known")
    }
    let others = (0..<query.rank - 1).filter { !axes.contains($0) }
    return Shape(
      others.map { query.sizes[$0] } + [heads] + axes.map { query.sizes[$0] }
        + axes.map { key.sizes[$0] })
  }
}
