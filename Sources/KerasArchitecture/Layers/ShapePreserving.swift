/// A layer whose output has the shape of its input and that holds no weights Keras counts.
///
/// The seeds of layers with chance are variables, but neither counted nor saved.
struct ShapePreserving: Layer {
  static let classes = activations + regularization + augmentation + others

  private static let activations: [LayerClass] = [
    .all("Activation"), .all("LeakyReLU"), .all("ELU"), .all("ThresholdedReLU"), "Softmax", "ReLU",
  ]

  private static let regularization: [LayerClass] = [
    .all("Dropout"), .all("SpatialDropout1D"), .all("SpatialDropout2D"), .all("SpatialDropout3D"),
    .all("GaussianDropout"), .all("GaussianNoise"), "AlphaDropout", .all("ActivityRegularization"),
    "StochasticDepth",
  ]

  /// keras 3.15.1 and 2.15.0 `layers/preprocessing/`; those without generations are new in Keras 3.
  private static let augmentation: [LayerClass] =
    [
      "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation", "RandomContrast",
      "RandomBrightness",
    ]
    + [
      "AugMix", "AutoContrast", "ContrastLimitedAdaptiveHistogramEqualization", "CutMix",
      "Equalization", "MixUp", "RandAugment", "RandomColorDegeneration", "RandomColorJitter",
      "RandomElasticTransform", "RandomErasing", "RandomGaussianBlur", "RandomGrayscale",
      "RandomHue", "RandomInvert", "RandomPerspective", "RandomPosterization", "RandomSaturation",
      "RandomSharpness", "RandomShear", "Solarization",
    ].map { LayerClass($0, in: .three) }

  private static let others: [LayerClass] = [
    .all("Masking"), "Identity", "Rescaling", "UnitNormalization",
    LayerClass("AddLoss", in: .two), LayerClass("AddMetric", in: .two),
  ]

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let given = call.arguments.first, given.shapes.count > 1 else {
      return .tensor(try call.input)
    }
    return LayerOutput(sameAs: given)
  }
}

extension LayerOutput {
  /// Tensors of the same shapes, in the same structure.
  fileprivate init(sameAs argument: CallArgument) {
    switch argument {
    case .tensor(let shape): self = .tensor(shape)
    case .literal: self = .tensor(nil)
    case .list(let elements): self = .list(elements.map { LayerOutput(sameAs: $0) })
    case .dictionary(let members):
      self = .named(members.map { NamedOutput($0.name, LayerOutput(sameAs: $0.value)) })
    }
  }
}
