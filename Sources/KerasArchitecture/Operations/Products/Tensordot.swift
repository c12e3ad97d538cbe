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
