extension LayerCall {
  /// The argument for the parameter `name`, which is the one at `position` where given by place.
  func argument(_ position: Int, _ name: String) -> CallArgument? {
    arguments.indices.contains(position) ? arguments[position] : self[keyword: name]
  }

  /// The shape of the operand at `position`, or given by `name`; a number is a scalar.
  ///
  /// - Throws: ``ShapeError`` if there is none, or its shape is not known.
  func operand(_ position: Int, _ name: String) throws(ShapeError) -> Shape {
    guard let argument = argument(position, name) else {
      throw .unknown("the file does not hold its operand \(name)")
    }
    return try argument.operandShape()
  }

  /// The shapes of the operands in the list at `position`; one tensor is a list of one.
  ///
  /// - Throws: ``ShapeError`` if there are none, or the shape of one is not known.
  func operandList(_ position: Int, _ name: String) throws(ShapeError) -> [Shape] {
    guard let argument = argument(position, name) else {
      throw .unknown("the file does not hold its operand \(name)")
    }
    let elements = argument.elements ?? [argument]
    guard !elements.isEmpty else { throw .impossible("\(name) is an empty list") }
    var shapes: [Shape] = []
    for element in elements { shapes.append(try element.operandShape()) }
    return shapes
  }
}

extension CallArgument {
  /// The elements of a list, of tensors or of values.
  var elements: [CallArgument]? {
    switch self {
    case .list(let elements): elements
    case .literal(let json): json.array?.map { .literal($0) }
    case .tensor, .dictionary: nil
    }
  }

  /// The shape of the argument as an operand.
  ///
  /// A number, and to Keras 3 a plain list too, is a scalar; arrays of constants are written with
  /// their nesting (keras 3.15.1 `saving/serialization_lib.py`).
  ///
  /// - Throws: ``ShapeError`` if it is not known.
  func operandShape() throws(ShapeError) -> Shape {
    switch self {
    case .tensor(let shape?): return shape
    case .tensor(nil): throw .unknown(LayerCall.unknownInput)
    case .literal(let json): return json.constantShape ?? []
    case .list, .dictionary: throw .impossible("a list stands where a tensor belongs")
    }
  }
}

extension JSONValue {
  /// The shape of a constant array that Keras 3 wrote; `nil` if this is none.
  var constantShape: Shape? {
    guard let kind = self["class_name"]?.string, ["__tensor__", "__numpy__"].contains(kind),
      let value = self["config"]?["value"]
    else { return nil }
    return value.nestingShape
  }

  /// The shape of nested lists of equal lengths, as NumPy reads them; a scalar for anything else.
  var nestingShape: Shape {
    var sizes: [Int?] = []
    var value = self
    while case .array(let elements) = value {
      sizes.append(elements.count)
      guard let first = elements.first else { break }
      value = first
    }
    return Shape(sizes)
  }
}
