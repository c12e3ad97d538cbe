/// Products of matrices and vectors (keras 3.15.1 `ops/numpy.py`, `Matmul` and `Dot`).
struct MatrixProduct: Layer {
  static let classes: [LayerClass] = .operations("Dot", "Matmul")

  let broadcastsMatrices: Bool
  /// Whether the axis that a vector is given for the product stays.
  private let keepsVectorAxes: Bool

  init(_ config: LayerConfig) {
    broadcastsMatrices = config.className == "Matmul"
    keepsVectorAxes = broadcastsMatrices && config.precedesKeras3(15)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard broadcastsMatrices else { return .tensor(try .dotProduct(left, right)) }
    if keepsVectorAxes {
      left = left.rank == 1 ? left.padded(to: 2) : left
      right = right.rank == 1 ? Shape(right.sizes + [1]) : right
    }
    return .tensor(try .matrixProduct(left, right))
  }
}

/// Sums of products over the last axes of both operands (keras 3.15.1 `ops/numpy.py`, `Inner`).
struct Inner: Layer {
  static let classes: [LayerClass] = .operations("Inner")

  private let isScalar: Bool

  init(_ config: LayerConfig) {
    isScalar = config.precedesKeras3(15)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    if isScalar { return .tensor([]) }
    if left.rank == 0 || right.rank == 0 { return .tensor(try .broadcast(left, right)) }
    return .tensor(try .contracted(left, [-1], right, [-1]))
  }
}

/// Products of all pairs of elements (keras 3.15.1 `ops/numpy.py`, `Outer`).
struct Outer: Layer {
  static let classes: [LayerClass] = .operations("Outer")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor([
      try call.operand(0, "x1").elementCount(), try call.operand(1, "x2").elementCount(),
    ])
  }
}

/// Sums of products over several axes (keras 3.15.1 `ops/numpy.py`, `Tensordot`).
struct Tensordot: Layer {
  static let classes: [LayerClass] = .operations("Tensordot")

  private enum Axes {
    case adjacent(Int)
    case given([Int], [Int])
  }

  private let axes: Axes

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["axes", default: .integer(2)]
    if let count = Int(json) {
      axes = .adjacent(max(count, 0))
    } else if let pair = [IntegerOrList](json), pair.count == 2 {
      axes = .given(pair[0].values, pair[1].values)
    } else {
      throw ConfigError("axes", "is neither a number nor a pair of lists")
    }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    switch axes {
    case .given(let first, let second):
      return .tensor(try .contracted(left, first, right, second))
    case .adjacent(let count):
      guard count <= min(left.rank, right.rank) else {
        throw .impossible("\(count) axes of \(left) and \(right)")
      }
      return .tensor(
        try .contracted(left, Array(left.rank - count..<left.rank), right, Array(0..<count)))
    }
  }
}

/// Sums of products by subscripts (keras 3.15.1 `ops/numpy.py`, `Einsum`).
struct Einsum: Layer {
  static let classes: [LayerClass] = .operations("Einsum")

  let sum: EinsteinSum

  init(_ config: LayerConfig) throws(ConfigError) {
    let subscripts: String = try config["subscripts"]
    guard let sum = EinsteinSum(subscripts) else {
      throw ConfigError("subscripts", "are not those of a sum: \(subscripts)")
    }
    self.sum = sum
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var shapes: [Shape] = []
    for argument in call.arguments { shapes.append(try argument.operandShape()) }
    return .tensor(try sum.shape(for: shapes))
  }
}
