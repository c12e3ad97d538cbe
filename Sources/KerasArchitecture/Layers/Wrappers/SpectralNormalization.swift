/// A layer whose kernel is kept at a spectral norm of one (keras 3.15.1
/// `layers/normalization/spectral_normalization.py`).
struct SpectralNormalization: Layer {
  static let classes: [LayerClass] = ["SpectralNormalization"]

  private static let vectorName = "vector_u"

  let layer: Sublayer
  /// Whether all that training changes comes first, as TensorFlow has it unless it is frozen.
  private let putsTrainableFirst: Bool
  let freezesItsWeights: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    layer = try config.sublayer("layer")
    let isTrainable: Bool = try config["trainable", default: true]
    putsTrainableFirst = config.keras.line != .keras3 && isTrainable
    freezesItsWeights = config.keras.line != .keras3
  }

  func infer(_ call: LayerCall) -> Inference {
    let inference = layer.infer(call)
    let weights = Inferred { () throws(ShapeError) in
      try normalized(layer.weights(inference, storedUnder: "layer").get())
    }
    let vector = weights.value?.first { $0.name == Self.vectorName }
    return Inference(
      output: inference.output, weights: weights,
      formula: inference.formula.flatMap { formula in vector.map { formula + .number($0.shape[1]) }
      },
      parts: [layer.declared(inference)], faults: inference.faults)
  }

  /// The weights in Keras' order: the kernel is the wrapper's own as well.
  private func normalized(_ weights: [WeightSpec]) throws(ShapeError) -> [WeightSpec] {
    guard let index = weights.firstIndex(where: { ["kernel", "embeddings"].contains($0.name) })
    else { throw .impossible("the spectral norm of a layer without a kernel") }
    var rest = weights
    let kernel = rest.remove(at: index)
    var vector = WeightSpec(Self.vectorName, [1, kernel.shape.last ?? 1], trainable: false)
    // A Keras 3 store has the kernel again as the first of the wrapper's own weights.
    vector.storeIndex = 1
    guard putsTrainableFirst else { return [kernel, vector] + rest }
    return [kernel] + rest.filter(\.isTrainable) + [vector] + rest.filter { !$0.isTrainable }
  }
}
