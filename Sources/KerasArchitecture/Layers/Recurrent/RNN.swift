/// A recurrent layer over a cell that is a layer of its own (keras 3.15.1 `layers/rnn/rnn.py`).
struct RNN: Layer {
  static let classes: [LayerClass] = ["RNN"]

  let cell: Sublayer
  let options: SequenceOptions
  let freezesItsWeights: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    cell = try config.sublayer("cell")
    freezesItsWeights = config.keras.line != .keras3
    options = try SequenceOptions(config)
  }

  func infer(_ call: LayerCall) -> Inference {
    let step = Inferred { () throws(ShapeError) in try options.step(of: try call.sequence) }
    let inference = cell.infer(LayerCall(shapes: [step.value]))
    return Inference(
      output: Inferred { () throws(ShapeError) in
        options.output(
          of: try cell.step(from: try options.step(of: try call.sequence)), for: try call.sequence)
      },
      weights: cell.weights(inference, storedUnder: "cell"), formula: inference.formula,
      parts: [cell.declared(inference)], faults: inference.faults)
  }
}

extension Sublayer {
  /// What one step of the cell returns.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` if no rule tells what states the cell has.
  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    guard let cell = layer as? any RecurrentCell else {
      throw .unknown("\(className) is no cell of Keras")
    }
    return try cell.step(from: input)
  }
}
