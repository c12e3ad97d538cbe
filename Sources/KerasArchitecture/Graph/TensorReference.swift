/// A tensor of a graph: an output of a call of a layer, as a configuration names it.
public struct TensorReference: Sendable, Hashable {
  /// The layer that returns it.
  public var layer: String
  /// Which call of that layer, in the counting of the file.
  public var node: Int
  /// Which of the call's outputs.
  public var tensor: Int
  /// The shape that the file records for it, as Keras 3 does.
  public var recordedShape: Shape?
}

/// What a call in a graph is given for one parameter.
public indirect enum NodeArgument: Sendable, Hashable {
  /// A tensor of the graph.
  case tensor(TensorReference)
  /// A value that holds no tensor.
  case literal(JSONValue)
  /// A list with tensors in it.
  case list([NodeArgument])
  /// A dictionary with tensors in it.
  case dictionary([Member])

  /// A value under a key.
  public struct Member: Sendable, Hashable {
    /// The key, or the name of the parameter.
    public let name: String
    /// The value.
    public let value: NodeArgument
  }

  /// The tensors in it, in Keras' order: that of a list, of a dictionary that of its sorted keys.
  public var tensors: [TensorReference] {
    switch self {
    case .tensor(let reference): [reference]
    case .literal: []
    case .list(let elements): elements.flatMap(\.tensors)
    case .dictionary(let members):
      members.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
        .flatMap(\.value.tensors)
    }
  }

  /// Whether there is a tensor in it.
  var hasTensor: Bool {
    switch self {
    case .tensor: true
    case .literal: false
    case .list(let elements): elements.contains(where: \.hasTensor)
    case .dictionary(let members): members.contains(where: \.value.hasTensor)
    }
  }

  /// The same structure with each tensor replaced.
  func mapTensors(_ transform: (TensorReference) -> TensorReference) -> NodeArgument {
    switch self {
    case .tensor(let reference): .tensor(transform(reference))
    case .literal: self
    case .list(let elements): .list(elements.map { $0.mapTensors(transform) })
    case .dictionary(let members):
      .dictionary(
        members.map { Member(name: $0.name, value: $0.value.mapTensors(transform)) })
    }
  }
}
