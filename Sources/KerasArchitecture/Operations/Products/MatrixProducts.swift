/// Products of matrices and vectors (keras 3.15.1 `ops/numpy.py`, `Matmul` and `Dot`).
struct MatrixProduct: Layer {
  static let classes: [LayerClass] = .operations("Dot", "Matmul")

  let broadcastsMatrices: Bool

  init(_ config: LayerConfig) {
    broadcastsMatrices = config.className == "Matmul"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    return .tensor(
      broadcastsMatrices ? try .matrixProduct(left, right) : try .dotProduct(left, right))
  }
}

/// Sums of products over the last axes of both operands (keras 3.15.1 `ops/numpy.py`, `Inner`).
struct Inner: Layer {
  static let classes: [LayerClass] = .operations("Inner")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
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
