/// Attention in which several heads of the query share one head of key and value (keras 3.15.1
/// `layers/attention/grouped_query_attention.py`).
struct GroupedQueryAttention: Layer {
  static let classes = [
    LayerClass("GroupQueryAttention", in: .three), LayerClass("GroupedQueryAttention", in: .three),
  ]

  let headSize, queryHeads, keyValueHeads: Int
  let hasBias, hasGate: Bool
  /// Whether the shapes Keras works out count the scores, as they do since 3.15.
  private let tellsScores: Bool
  let quantization: Quantization?
  /// The projections are layers inside it.
  var freezesItsWeights: Bool { false }

  init(_ config: LayerConfig) throws(ConfigError) {
    headSize = try config.positive("head_dim")
    queryHeads = try config.positive("num_query_heads")
    keyValueHeads = try config.positive("num_key_value_heads")
    guard queryHeads % keyValueHeads == 0 else {
      throw ConfigError("num_query_heads", "is no multiple of num_key_value_heads")
    }
    hasBias = try config["use_bias", default: true]
    hasGate = try config["use_gate", default: false]
    tellsScores = config.keras.isAtLeast(3, 15)
    quantization = try Quantization(config)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let call = try AttentionCall(separate: call)
    let (query, key) = (call.query, call.key)
    guard query.rank == 3, key.rank == 3, query.sizes.last == call.value.sizes.last else {
      throw .impossible("attention of \(query) to \(call.value)")
    }
    guard call.returnsScores, tellsScores else { return .tensor(query) }
    return .tensors([query, [query.sizes[0], queryHeads, query.sizes[1], key.sizes[1]]])
  }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    try projections(for: call).weights()
  }

  func formula(for call: LayerCall) throws(ShapeError) -> Formula? {
    try projections(for: call).formula()
  }

  private func projections(for call: LayerCall) throws(ShapeError) -> [AttentionProjection] {
    let call = try AttentionCall(separate: call)
    let gate =
      hasGate ? [try projection("gate", of: call.query, to: [queryHeads, headSize])] : []
    return [
      try projection("query", of: call.query, to: [queryHeads, headSize]),
      try projection("key", of: call.key, to: [keyValueHeads, headSize]),
    ] + gate + [
      try projection("value", of: call.value, to: [keyValueHeads, headSize]),
      try AttentionProjection(
        "attention_output", store: "_output_dense",
        input: [nil, nil, queryHeads, headSize], summing: 2,
        to: [call.query.size(ofAxis: -1)], hasBias: hasBias, quantization: quantization),
    ]
  }

  private func projection(
    _ name: String, of input: Shape, to output: [Int]
  ) throws(ShapeError) -> AttentionProjection {
    try AttentionProjection(
      name, store: "_\(name)_dense", input: input, to: output, hasBias: hasBias,
      quantization: quantization)
  }
}
