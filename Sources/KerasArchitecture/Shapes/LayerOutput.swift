/// What a call of a layer returns: a tensor, or several in the structure that Keras gives them.
public indirect enum LayerOutput: Sendable, Hashable {
  /// One tensor; `nil` where its shape cannot be told.
  case tensor(Shape?)
  /// A list of outputs.
  case list([LayerOutput])
  /// Outputs under names, in order.
  case named([NamedOutput])

  /// One output of a dictionary.
  public struct NamedOutput: Sendable, Hashable {
    /// The key.
    public let name: String
    /// What stands under it.
    public let output: LayerOutput

    /// Creates an output under a name.
    public init(_ name: String, _ output: LayerOutput) {
      (self.name, self.output) = (name, output)
    }
  }

  /// The shapes of all tensors, in Keras' order: that of a list, of a dictionary that of its sorted
  /// keys.
  public var shapes: [Shape?] {
    switch self {
    case .tensor(let shape): [shape]
    case .list(let outputs): outputs.flatMap(\.shapes)
    case .named(let outputs):
      outputs.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
        .flatMap(\.output.shapes)
    }
  }

  /// The outputs of these shapes: one tensor, or a list of several.
  public static func tensors(_ shapes: [Shape?]) -> LayerOutput {
    shapes.count == 1 ? .tensor(shapes[0]) : .list(shapes.map { .tensor($0) })
  }
}
