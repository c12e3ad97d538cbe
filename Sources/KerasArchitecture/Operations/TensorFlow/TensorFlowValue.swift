/// What TensorFlow makes of the arguments of a function: tensors, where it wants tensors.
extension CallArgument {
  /// The argument as one tensor; lists of numbers and tensors are put together.
  ///
  /// - Throws: ``ShapeError`` if it is none.
  func packed() throws(ShapeError) -> CallArgument {
    switch self {
    case .tensor: return self
    case .literal(let json): return .tensor(json.arrayShape)
    case .list(let elements):
      guard !elements.isEmpty else { return .tensor(JSONValue.array([]).arrayShape) }
      var shapes: [Shape] = []
      for element in elements { shapes.append(try element.packed().operandShape()) }
      var result = try Shape.stacked(shapes, axis: 0)
      if result.rank == 1 {
        result.held = HeldSizes(
          shapes.map { $0.held?.sizes.first ?? nil },
          from: shapes.allSatisfy { $0.held?.areConstant == true })
      }
      return .tensor(result)
    case .dictionary: throw .unknown("one of its operands is no plain tensor")
    }
  }

  /// The value as JSON, with that of a tensor if it is known.
  var knownValue: JSONValue? {
    switch self {
    case .literal(let json): return json
    case .tensor(let shape):
      guard let shape, let held = shape.held, !held.sizes.contains(nil) else { return nil }
      return JSONValue(held.sizes, isScalar: shape.rank == 0)
    case .list(let elements):
      let values = elements.compactMap(\.knownValue)
      return values.count == elements.count ? .array(values) : nil
    case .dictionary: return nil
    }
  }

  /// A size or a list of sizes as JSON, with `null` for each that is not known.
  ///
  /// - Parameter ifConstant: Whether sizes that are no constants do not count as known.
  /// - Throws: ``ShapeError/unknown(_:)`` if not even their number is known.
  func sizes(ifConstant: Bool = false) throws(ShapeError) -> JSONValue {
    switch self {
    case .literal(let json): return json
    case .tensor(let shape):
      guard let shape, shape.rank <= 1 else { throw .unknown("a tensor of sizes is not known") }
      let count = shape.rank == 0 ? 1 : try shape.size(ofAxis: 0)
      guard count <= Shape.largestRank else { throw .impossible("a shape of too many axes") }
      let held = ifConstant && shape.held?.areConstant == false ? nil : shape.held
      return JSONValue(
        held?.sizes ?? Array(repeating: nil, count: count), isScalar: shape.rank == 0)
    case .list(let elements):
      var values: [JSONValue] = []
      for element in elements { values.append(try element.sizes(ifConstant: ifConstant)) }
      return .array(values)
    case .dictionary: throw .unknown("a tensor of sizes is not known")
    }
  }
}

extension JSONValue {
  fileprivate init(_ sizes: [Int?], isScalar: Bool) {
    let values = sizes.map { $0.map { JSONValue.integer($0) } ?? .null }
    self = isScalar ? values.first ?? .null : .array(values)
  }

  /// The shape of a constant, with the numbers it holds if they may be sizes.
  fileprivate var arrayShape: Shape {
    var shape = nestingShape
    let numbers = array ?? [self]
    if shape.rank <= 1, numbers.count <= Shape.largestRank {
      let sizes = numbers.map { Int($0) }
      if !sizes.contains(nil) { shape.held = HeldSizes(sizes) }
    }
    return shape
  }
}
