/// A call of an attention layer: tensors in three roles, and whether it asks for the scores too.
struct AttentionCall: Sendable {
  /// The shapes of the tensors.
  let query, value, key: Shape
  /// Whether the call returns the scores after the output.
  let returnsScores: Bool

  /// Reads the call of a layer that takes its tensors one by one (keras 3.15.1
  /// `layers/attention/multi_head_attention.py`). The call that built it gives all by name.
  init(separate call: LayerCall) throws(ShapeError) {
    query = try call.requiredShape("query", at: 0)
    value = try call.requiredShape("value", at: 1)
    key = try call.shape("key", at: 2) ?? value
    returnsScores = call.asks("return_attention_scores", at: 7)
  }

  /// Reads the call of a layer that takes a list of query, value and maybe key (keras 3.15.1
  /// `layers/attention/attention.py`).
  init(listed call: LayerCall) throws(ShapeError) {
    let list = call[keyword: "inputs"].map { [$0] } ?? Array(call.arguments.prefix(1))
    let shapes = try LayerCall(list).inputs
    guard (2...3).contains(shapes.count) else {
      throw .impossible("an attention between \(shapes.count) tensors")
    }
    (query, value, key) = (shapes[0], shapes[1], shapes.last ?? shapes[1])
    returnsScores = call.asks("return_attention_scores", at: 3)
  }

  /// Creates a call from its shapes.
  init(query: Shape, value: Shape, key: Shape?) {
    (self.query, self.value, self.key) = (query, value, key ?? value)
    returnsScores = false
  }
}

extension LayerCall {
  /// What is given for a parameter, by name or by its place.
  func argument(_ name: String, at index: Int) -> CallArgument? {
    self[keyword: name] ?? (arguments.indices.contains(index) ? arguments[index] : nil)
  }

  /// Whether a switch is given as `true`.
  fileprivate func asks(_ name: String, at index: Int) -> Bool {
    argument(name, at: index)?.literal?.bool == true
  }

  /// The shape of the tensor given for a parameter; `nil` if none is given.
  fileprivate func shape(_ name: String, at index: Int) throws(ShapeError) -> Shape? {
    guard let shape = argument(name, at: index)?.shapes.first else { return nil }
    guard let shape else { throw .unknown(Self.unknownInput) }
    return shape
  }

  fileprivate func requiredShape(_ name: String, at index: Int) throws(ShapeError) -> Shape {
    guard let shape = try shape(name, at: index) else {
      throw .unknown("it is called without a \(name)")
    }
    return shape
  }
}
