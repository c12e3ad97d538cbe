/// A dense layer inside an attention layer: one of those around the attention itself.
struct AttentionProjection: Sendable {
  /// Its name, which leads the names of its weights.
  let name: String
  /// Where a Keras 3 store keeps it.
  let store: String
  /// The layer.
  let dense: EinsumDense
  /// What it is called with.
  let input: Shape

  /// Maps the last `summed` axes of its input to axes of the sizes `output` (keras 3.15.1
  /// `layers/attention/multi_head_attention.py`, `_build_proj_equation`).
  init(
    _ name: String, store: String, input: Shape, summing summed: Int = 1, to output: [Int],
    hasBias: Bool, quantization: Quantization?
  ) throws(ShapeError) {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let free = input.rank - summed
    guard free > 0, input.rank + output.count <= letters.count else {
      throw .impossible("attention to a tensor of the shape \(input)")
    }
    let mapped = Array(letters[input.rank..<input.rank + output.count])
    (self.name, self.store, self.input) = (name, store, input)
    dense = EinsumDense(
      EinsumEquation(
        input: Array(letters[..<input.rank]), kernel: letters[free..<input.rank] + mapped,
        output: letters[..<free] + mapped),
      output: Array(repeating: nil, count: free - 1) + output, biasAxes: hasBias ? mapped : nil,
      quantization: quantization)
  }
}

extension [AttentionProjection] {
  /// The weights of all projections, in order.
  func weights() throws(ShapeError) -> [WeightSpec] {
    var weights: [WeightSpec] = []
    for projection in self {
      for var weight in try projection.dense.weights(for: projection.input) {
        (weight.store, weight.scope) = (projection.store, projection.name)
        weights.append(weight)
      }
    }
    return weights
  }

  /// How the number of their parameters comes about.
  func formula() throws(ShapeError) -> Formula? {
    var formulas: [Formula?] = []
    for projection in self {
      formulas.append(try projection.dense.formula(for: projection.input))
    }
    return .sum(of: formulas)
  }
}
