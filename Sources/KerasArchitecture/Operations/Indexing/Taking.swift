/// The elements at given positions along an axis, or of all in a row (keras 3.15.1 `ops/numpy.py`,
/// `Take`).
struct Take: Layer {
  static let classes: [LayerClass] = .operations("Take")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    let positions = try call.positions(1)
    guard let axis else { return .tensor(positions) }
    let index = try input.index(ofAxis: axis)
    return .tensor(input.replacing(index..<index + 1, with: positions.sizes))
  }
}

/// For each element the one at its position along an axis (keras 3.15.1 `ops/operation_utils.py`,
/// `compute_take_along_axis_output_shape`).
struct TakeAlongAxis: Layer {
  static let classes: [LayerClass] = .operations("TakeAlongAxis")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let operand = try call.operand(0, "x")
    let positions = try call.positions(1)
    var input = axis == nil ? try operand.flattened() : operand
    guard input.rank == positions.rank else {
      throw .impossible("positions of the shape \(positions) in \(input)")
    }
    let index = try input.index(ofAxis: axis ?? 0)
    input.sizes[index] = positions.sizes[index]
    return .tensor(try .broadcast(input, positions))
  }
}

extension LayerCall {
  /// The shape of an operand of positions, which may also be given as plain lists.
  fileprivate func positions(_ position: Int) throws(ShapeError) -> Shape {
    if let list = argument(position, "indices")?.literal, case .array = list {
      return list.nestingShape
    }
    return try operand(position, "indices")
  }
}
