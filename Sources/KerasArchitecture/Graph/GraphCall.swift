/// One call of a layer within a graph.
public struct GraphCall: Sendable, Hashable {
  /// The positional arguments.
  public var arguments: [NodeArgument]
  /// The arguments given by name.
  public var keywords: [NodeArgument.Member]

  /// The tensors it is called with, in the order of Keras' summary: positional ones first.
  public var tensors: [TensorReference] {
    arguments.flatMap(\.tensors) + NodeArgument.dictionary(keywords).tensors
  }
}
