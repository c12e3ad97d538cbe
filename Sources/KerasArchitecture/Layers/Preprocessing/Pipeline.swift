/// Layers one after the other, as one layer (keras 3.15.1 `layers/preprocessing/pipeline.py`).
struct Pipeline: Layer {
  static let classes = [LayerClass("Pipeline", in: .three)]

  let layers: [Sublayer]

  init(_ config: LayerConfig) throws(ConfigError) {
    layers = try config.sublayers("layers")
  }

  func infer(_ call: LayerCall) -> Inference {
    var inference = Inference(
      output: Inferred { () throws(ShapeError) in .tensor(try call.input) }, weights: .known([]))
    var names = StoreNames()
    var given = call
    for layer in layers {
      let part = layer.infer(given)
      let store = "layers/\(names.next(for: layer.className))"
      inference.output = part.output
      inference.weights = inference.weights + layer.weights(part, storedUnder: store)
      inference.parts.append(layer.declared(part))
      inference.faults += part.faults
      given = LayerCall([part.output.value?.argument ?? .tensor(nil)])
    }
    return inference
  }
}

extension LayerOutput {
  /// The output as what a further call is given.
  var argument: CallArgument {
    switch self {
    case .tensor(let shape): .tensor(shape)
    case .list(let outputs): .list(outputs.map(\.argument))
    case .named(let outputs):
      .dictionary(outputs.map { LayerCall.Keyword($0.name, $0.output.argument) })
    }
  }
}
