/// The cross product of vectors of 2 or 3 elements (keras 3.15.1 `ops/numpy.py`, `Cross`).
struct Cross: Layer {
  static let classes: [LayerClass] = .operations("Cross")

  let leftAxis, rightAxis, resultAxis: Int
  /// Whether the axis of the product counts from the end of what it is put into.
  private let insertsBeforeEnd: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    insertsBeforeEnd = config.precedesKeras3(14)
    if let axis: Int = try config["axis", default: nil] {
      (leftAxis, rightAxis, resultAxis) = (axis, axis, axis)
      return
    }
    leftAxis = try config["axisa", default: -1]
    rightAxis = try config["axisb", default: -1]
    resultAxis = try config["axisc", default: -1]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    let lengths = [
      left.sizes[try left.index(ofAxis: leftAxis)],
      right.sizes[try right.index(ofAxis: rightAxis)],
    ]
    guard lengths.allSatisfy({ (2...3).contains($0 ?? 2) }) else {
      throw .impossible("a cross product of the shapes \(left) and \(right)")
    }
    let vectors = try Shape.broadcast(
      left.reduced(over: [leftAxis], keepingAxes: false),
      right.reduced(over: [rightAxis], keepingAxes: false))
    guard lengths.contains(3) else { return .tensor(vectors) }
    let place = insertsBeforeEnd && resultAxis < 0 ? vectors.rank + resultAxis : resultAxis
    return .tensor(try vectors.inserting(3, atAxis: place))
  }
}
