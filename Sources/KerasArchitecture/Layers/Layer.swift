/// The rule of a family of layer classes: what its settings make of the shapes it is called with.
///
/// A layer that keeps the shape of its first input and has no weights needs only ``init(_:)``.
/// Most layers take one tensor and conform to ``SingleInputLayer`` instead.
public protocol Layer: Sendable {
  /// The classes that follow this rule, under every name Keras ever saved them.
  static var classes: [LayerClass] { get }

  /// Reads the settings.
  ///
  /// - Throws: ``ConfigError`` for a setting that no such layer can have.
  init(_ config: LayerConfig) throws(ConfigError)

  /// Whether `trainable: false` among its own settings freezes the weights it holds. In Keras 3 it
  /// does for the row of the layer; this is whether it does for the variables, which those of
  /// layers inside it never hear of (keras 3.15.1 `layers/layer.py`, `_track_variable`).
  var freezesItsWeights: Bool { get }

  /// What a call returns.
  ///
  /// - Throws: ``ShapeError`` if the configuration does not determine it.
  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput

  /// The weights that the first call creates, in the order of Keras' `layer.weights`.
  ///
  /// - Throws: ``ShapeError`` if the configuration does not determine them.
  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec]

  /// How the number of parameters comes about; `nil` for the sum of the weights' elements.
  ///
  /// - Throws: ``ShapeError`` if the configuration does not determine it.
  func formula(for call: LayerCall) throws(ShapeError) -> Formula?

  /// Everything there is to know of a call. Layers made of layers implement it themselves, so that
  /// what they hold is worked out once.
  func infer(_ call: LayerCall) -> Inference
}

extension Layer {
  /// It does, for nearly all layers.
  public var freezesItsWeights: Bool { true }

  /// Returns a tensor shaped like the first input, or what ``outputShape(for:)`` says.
  public func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.input)
  }

  /// Returns no weights, or those of the one input.
  public func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] { [] }

  /// Returns no formula, or that of the one input.
  public func formula(for call: LayerCall) throws(ShapeError) -> Formula? { nil }

  /// Puts the output, the weights and the formula together.
  public func infer(_ call: LayerCall) -> Inference {
    Inference(
      output: Inferred { () throws(ShapeError) in try output(for: call) },
      weights: Inferred { () throws(ShapeError) in try weights(for: call) },
      formula: try? formula(for: call))
  }
}

/// A layer that is called with one tensor and returns one.
public protocol SingleInputLayer: Layer {
  /// The shape of the output; the same as that of the input unless the layer says otherwise.
  func outputShape(for input: Shape) throws(ShapeError) -> Shape

  /// The weights, in the order of Keras' `layer.weights`; none unless the layer says otherwise.
  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec]

  /// How the number of parameters comes about; `nil` for the sum of the weights' elements.
  func formula(for input: Shape) throws(ShapeError) -> Formula?
}

extension SingleInputLayer {
  /// Returns the shape of the input.
  public func outputShape(for input: Shape) throws(ShapeError) -> Shape { input }
  /// Returns no weights, or those of the one input.
  public func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] { [] }
  /// Returns no formula, or that of the one input.
  public func formula(for input: Shape) throws(ShapeError) -> Formula? { nil }

  /// Returns a tensor shaped like the first input, or what ``outputShape(for:)`` says.
  public func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try outputShape(for: call.input))
  }

  /// Returns no weights, or those of the one input.
  public func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    try weights(for: call.input)
  }

  /// Returns no formula, or that of the one input.
  public func formula(for call: LayerCall) throws(ShapeError) -> Formula? {
    try formula(for: call.input)
  }
}
