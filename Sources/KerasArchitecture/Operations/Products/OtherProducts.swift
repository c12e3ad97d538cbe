/// Each element times the whole other tensor (keras 3.15.1 `ops/numpy.py`, `Kron`).
struct Kron: Layer {
  static let classes: [LayerClass] = .operations("Kron")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    var sizes: [Int?] = []
    for (first, second) in zip(left.sizes, right.sizes) {
      if let first, let second {
        sizes.append(try product([first, second]))
      } else {
        sizes.append(nil)
      }
    }
    return .tensor(Shape(sizes))
  }
}

/// The cross product of vectors of 2 or 3 elements (keras 3.15.1 `ops/numpy.py`, `Cross`).
struct Cross: Layer {
  static let classes: [LayerClass] = .operations("Cross")

  let leftAxis, rightAxis, resultAxis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
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
    return .tensor(
      lengths.contains(3) ? try vectors.inserting(3, atAxis: resultAxis) : vectors)
  }
}

/// The distances of all pairs of vectors (keras 3.15.1 `ops/math.py`, `CDist`).
struct CDist: Layer {
  static let classes: [LayerClass] = .operations("CDist")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x"), try call.operand(1, "y"))
    guard left.rank >= 2, right.rank >= 2 else {
      throw .impossible("distances of the shapes \(left) and \(right)")
    }
    return .tensor(try .matrixProduct(left, right.swapping(-1, -2)))
  }
}

/// How well two sequences match when shifted (keras 3.15.1 `ops/numpy.py`, `Correlate`).
struct Correlate: Layer {
  static let classes: [LayerClass] = .operations("Correlate")

  let mode: String

  init(_ config: LayerConfig) throws(ConfigError) {
    mode = try config["mode", default: "valid"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard left.rank == 1, right.rank == 1 else {
      throw .impossible("a correlation of the shapes \(left) and \(right)")
    }
    let longer = max(try left.size(ofAxis: 0), try right.size(ofAxis: 0))
    let shorter = min(try left.size(ofAxis: 0), try right.size(ofAxis: 0))
    return switch mode {
    case "valid": .tensor([longer - shorter + 1])
    case "same": .tensor([longer])
    case "full": .tensor([try sum([longer, shorter, -1])])
    default: throw .impossible("a correlation of the mode \(mode)")
    }
  }
}
