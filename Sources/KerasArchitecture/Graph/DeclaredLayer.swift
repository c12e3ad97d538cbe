/// A row of a model: a layer with all that its configuration determines.
public struct DeclaredLayer: Sendable {
  /// The name of the layer.
  public var name: String
  /// Whether the name is not in the file, but what loading gives to a nameless model.
  public var isNamedOnLoading = false
  /// Its class, as Keras prints it.
  public var className: String
  /// Whether its own settings, and those of all around it, let training change it.
  public var isTrainable: Bool
  /// What it returns.
  public var output: Inferred<LayerOutput>
  /// Its weights, each once, in the order of Keras' `layer.weights`.
  ///
  /// Those of a model are gathered from its layers each time.
  public var weights: Inferred<[WeightSpec]> { weightSource.weights(of: parts) }
  /// Where its weights come from.
  var weightSource: WeightSource
  /// How the number of its parameters comes about; `nil` where there is none to explain.
  public var formula: Formula?
  /// The tensors it is called with, as Keras' summary numbers them.
  public var connections: [Connection]
  /// The layers it is made of.
  public var parts: [DeclaredLayer]
  /// What it is to its model.
  public var role: Role
  /// The number that all entries of one and the same layer share.
  public var sharedObjectID: Int?
  /// Where a Keras 3 store keeps it among the layers of its model: `dense_1`; `nil` for an
  /// operation.
  public var storeName: String?
  /// Whether its calls return shapes that differ, for which Keras 1 and 2 print `multiple`.
  public var hasUnlikeOutputs = false

  /// What an entry of a model can be.
  public enum Role: Sendable, Hashable {
    /// A layer.
    case layer
    /// An input of the model.
    case input
    /// A model inside the model.
    case model
    /// An operation on tensors, which holds no weights and has no place in a weights store.
    case operation
  }

  /// Where a tensor comes from: `layer[node][tensor]` in Keras' summary.
  public struct Connection: Sendable, Hashable {
    /// The layer that returned it.
    public var layer: String
    /// Which call of that layer.
    public var node: Int
    /// Which of the call's outputs.
    public var tensor: Int

    /// Creates the origin of a tensor.
    public init(layer: String, node: Int, tensor: Int) {
      (self.layer, self.node, self.tensor) = (layer, node, tensor)
    }
  }

  /// Creates a row that is not connected.
  public init(
    name: String, className: String, isTrainable: Bool, inference: Inference, role: Role = .layer
  ) {
    (self.name, self.className, self.isTrainable) = (name, className, isTrainable)
    (output, weightSource) = (inference.output, inference.weightSource)
    (self.formula, self.parts, self.role) = (inference.formula, inference.parts, role)
    connections = []
  }
}
