/// A layer applied to every step of a sequence (keras 3.15.1 `layers/rnn/time_distributed.py`, keras
/// 1.2.2 `layers/wrappers.py`).
struct TimeDistributed: Layer {
  static let classes: [LayerClass] = [.all("TimeDistributed")]

  let layer: Sublayer
  /// Wrappers pass the setting on since Keras 2.1.4, and before 2.0 took it for themselves; those of
  /// Keras 3 do not.
  let freezesItsWeights: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    layer = try config.sublayer("layer")
    freezesItsWeights =
      config.keras.line != .keras3
      && (config.keras.line != .keras2 || config.keras.isAtLeast(2, 1, 4))
  }

  func infer(_ call: LayerCall) -> Inference {
    let sequence = Inferred { () throws(ShapeError) in try self.sequence(of: call) }
    let step = sequence.value.map { Shape(Array($0.sizes.prefix(1)) + $0.sizes.dropFirst(2)) }
    let inference = layer.infer(LayerCall(shapes: [step]))
    return Inference(
      output: Inferred { () throws(ShapeError) in
        let steps = try sequence.get().sizes[1]
        return try inference.output.get().map { $0.insertingAfterBatch(steps) }
      },
      weights: layer.weights(inference, storedUnder: "layer"), formula: inference.formula,
      parts: [layer.declared(inference)], faults: inference.faults)
  }

  private func sequence(of call: LayerCall) throws(ShapeError) -> Shape {
    let sequence = try call.input
    guard sequence.rank > 2 else {
      throw .impossible("a sequence of the shape \(sequence)")
    }
    return sequence
  }
}

extension LayerOutput {
  /// The same structure with every known shape changed.
  func map(_ change: (Shape) -> Shape) -> LayerOutput {
    switch self {
    case .tensor(let shape): .tensor(shape.map(change))
    case .list(let outputs): .list(outputs.map { $0.map(change) })
    case .named(let outputs):
      .named(outputs.map { NamedOutput($0.name, $0.output.map(change)) })
    }
  }
}
