public import KerasArchitecture

/// A row of a report: what a layer declares, and what is stored for it.
public struct LayerReport: Sendable {
  /// The name of the layer.
  public var name: String
  /// Its class, as Keras prints it; `nil` where no configuration tells.
  public var className: String?
  /// Whether its settings let training change it.
  public var isTrainable: Bool
  /// What it returns; `nil` where the file does not determine it.
  public var output: LayerOutput?
  /// Whether its calls return shapes that differ, for which Keras prints `multiple`.
  public var hasUnlikeOutputs: Bool
  /// The declared parameters; `nil` where the configuration does not determine them.
  public var params: Int?
  /// Those of them that training changes.
  public var trainableParams: Int?
  /// Those of them that training leaves alone.
  public var nonTrainableParams: Int?
  /// The elements stored for the layer; `nil` where the file stores no weights at all.
  public var storedParams: Int?
  /// What comparing both came to.
  public var status: Status
  /// How the declared parameters come about; `nil` where there are none, or they are not known.
  public var formula: Formula?
  /// Why the shape or the parameters are not known, where they are not.
  public var unknownReason: String?
  /// The tensors it is called with, as Keras' summary numbers them.
  public var connections: [DeclaredLayer.Connection]
  /// Its weights, declared, stored or both.
  ///
  /// Those of a model inside the model are gathered from its layers each time.
  public var weights: [WeightReport] {
    get {
      switch weightList {
      case .listed(let weights): weights
      case .declared(let weights): weights.reports
      }
    }
    set { weightList = .listed(newValue) }
  }
  var weightList: WeightList
  /// The layers it is made of.
  public var layers: [LayerReport]
  /// Whether it is a model inside the model.
  public var isModel: Bool

  /// The weights, or what they are made from.
  enum WeightList: Sendable {
    case listed([WeightReport])
    case declared(DeclaredWeights)
  }

  /// What comparing a layer with its stored weights came to.
  public enum Status: String, Sendable, CaseIterable {
    /// All declared weights are stored, and no others.
    case match
    /// Something declared and something stored disagree.
    case mismatch
    /// Weights are declared and none is stored.
    case missing
    /// One side is not known.
    case unverified
    /// The layer has no weights.
    case none
  }

  /// Whether the layer, or one it is made of, could not be compared.
  var isUnverified: Bool { status == .unverified || layers.contains(where: \.isUnverified) }

  /// Creates a row.
  public init(
    name: String, className: String?, isTrainable: Bool = true, output: LayerOutput? = nil,
    hasUnlikeOutputs: Bool = false, params: Int? = nil, trainableParams: Int? = nil,
    nonTrainableParams: Int? = nil, storedParams: Int? = nil, status: Status,
    formula: Formula? = nil, unknownReason: String? = nil,
    connections: [DeclaredLayer.Connection] = [], weights: [WeightReport] = [],
    layers: [LayerReport] = [], isModel: Bool = false
  ) {
    (self.name, self.className, self.isTrainable) = (name, className, isTrainable)
    (self.output, self.hasUnlikeOutputs) = (output, hasUnlikeOutputs)
    (self.params, self.trainableParams) = (params, trainableParams)
    (self.nonTrainableParams, self.storedParams) = (nonTrainableParams, storedParams)
    (self.status, self.formula, self.unknownReason) = (status, formula, unknownReason)
    (self.connections, weightList, self.layers) = (connections, .listed(weights), layers)
    self.isModel = isModel
  }
}

/// A weight of a layer: declared, stored or both.
public struct WeightReport: Sendable, Hashable {
  /// The name Keras gives the variable; in a nested model with the names of the layers around it.
  public var name: String
  /// Whether training changes it.
  public var isTrainable: Bool
  /// The declared sizes; `nil` where only the file knows them.
  public var declaredShape: [Int]?
  /// The stored sizes; `nil` where the weight is not stored.
  public var storedShape: [Int]?
  /// The type of its values, as stored, else as declared.
  public var dtype: String?
  /// Where it is stored: an HDF5 path, inside an archive as `ENTRY!PATH`.
  public var path: String?
  /// Its stored size, in bytes.
  public var bytes: Int?

  /// Creates a weight.
  public init(
    name: String, isTrainable: Bool, declaredShape: [Int]? = nil, storedShape: [Int]? = nil,
    dtype: String? = nil, path: String? = nil, bytes: Int? = nil
  ) {
    (self.name, self.isTrainable, self.dtype) = (name, isTrainable, dtype)
    (self.declaredShape, self.storedShape) = (declaredShape, storedShape)
    (self.path, self.bytes) = (path, bytes)
  }
}
