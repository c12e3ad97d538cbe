/// A call of a layer: the tensors and other values it was given.
public struct LayerCall: Sendable, Hashable {
  /// The positional arguments.
  public var arguments: [CallArgument]
  /// The arguments given by name, in order.
  public var keywords: [Keyword]

  /// An argument given by name.
  public struct Keyword: Sendable, Hashable {
    /// The name of the parameter.
    public let name: String
    /// What was given for it.
    public let value: CallArgument

    /// Creates an argument for the parameter `name`.
    public init(_ name: String, _ value: CallArgument) { (self.name, self.value) = (name, value) }
  }

  /// Creates a call.
  public init(_ arguments: [CallArgument], keywords: [Keyword] = []) {
    (self.arguments, self.keywords) = (arguments, keywords)
  }

  /// Creates a call with tensors of the given shapes.
  public init(shapes: [Shape?]) { self.init(shapes.map { .tensor($0) }) }

  /// The shapes of the tensors among the positional arguments, lists and dictionaries flattened.
  public var positionalShapes: [Shape?] { arguments.flatMap(\.shapes) }

  /// The value given for the parameter `name`, if it was given by name.
  public subscript(keyword name: String) -> CallArgument? {
    keywords.first { $0.name == name }?.value
  }

  /// The shape of the first tensor.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` if it is not known or there is none.
  public var input: Shape {
    get throws(ShapeError) {
      guard let first = positionalShapes.first ?? keywords.flatMap(\.value.shapes).first else {
        throw .unknown("it is called without a tensor")
      }
      guard let first else { throw .unknown(Self.unknownInput) }
      return first
    }
  }

  /// The shapes of all positional tensors.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` if one of them is not known.
  public var inputs: [Shape] {
    get throws(ShapeError) {
      var shapes: [Shape] = []
      for shape in positionalShapes {
        guard let shape else { throw .unknown(Self.unknownInput) }
        shapes.append(shape)
      }
      return shapes
    }
  }

  /// Why nothing follows from an input whose shape is unknown.
  static let unknownInput = "the shape of its input is not known"
}

/// What a call was given for one parameter.
public indirect enum CallArgument: Sendable, Hashable {
  /// A tensor; `nil` where its shape is not known.
  case tensor(Shape?)
  /// A value that is no tensor.
  case literal(JSONValue)
  /// A list or tuple.
  case list([CallArgument])
  /// A dictionary, in order.
  case dictionary([LayerCall.Keyword])

  /// The shapes of the tensors in it.
  public var shapes: [Shape?] {
    switch self {
    case .tensor(let shape): [shape]
    case .literal: []
    case .list(let elements): elements.flatMap(\.shapes)
    case .dictionary(let members): members.flatMap(\.value.shapes)
    }
  }

  /// The value, if it is no tensor.
  public var literal: JSONValue? {
    if case .literal(let value) = self { value } else { nil }
  }
}
