/// What a call of a layer comes to.
public struct Inference: Sendable {
  /// What it returns.
  public var output: Inferred<LayerOutput>
  /// The weights of the layer, in the order of Keras' `layer.weights`.
  public var weights: Inferred<[WeightSpec]> {
    get { weightSource.weights(of: parts) }
    set { weightSource = .own(newValue) }
  }
  /// Where they come from.
  var weightSource: WeightSource
  /// How the number of parameters comes about; `nil` for the sum of the weights' elements.
  public var formula: Formula?
  /// The layers that the layer is made of, each worked out.
  public var parts: [DeclaredLayer]
  /// What the settings of the layers it is made of say that cannot be.
  public var faults: [ArchitectureFault]

  /// Creates what a call comes to.
  public init(
    output: Inferred<LayerOutput>, weights: Inferred<[WeightSpec]>, formula: Formula? = nil,
    parts: [DeclaredLayer] = [], faults: [ArchitectureFault] = []
  ) {
    (self.output, weightSource) = (output, .own(weights))
    (self.formula, self.parts, self.faults) = (formula, parts, faults)
  }

  /// Creates what a call of a model comes to, which has the weights of its layers.
  init(
    output: Inferred<LayerOutput>, weightsOf layers: [DeclaredLayer],
    _ trainability: WeightSource.Trainability, faults: [ArchitectureFault]
  ) {
    (self.output, weightSource) = (output, WeightSource(of: layers, trainability))
    (formula, parts, self.faults) = (layers.sumOfCounts, layers, faults)
  }
}
