/// The elements at given positions along an axis, as `tf.gather` takes them.
struct Gathering: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int?
  private let batchAxes: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
    batchAxes = try config["batch_dims", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "params")
    let positions = try call.operand(1, "indices")
    let batch = batchAxes < 0 ? batchAxes + positions.rank : batchAxes
    let index = try input.index(ofAxis: axis ?? batchAxes)
    guard (0...index).contains(batch), batch <= positions.rank else {
      throw .impossible("\(batchAxes) batch axes of \(positions) and \(input)")
    }
    return .tensor(input.replacing(index..<index + 1, with: positions.sizes.dropFirst(batch)))
  }
}

/// The elements or slices at given coordinates, as `tf.gather_nd` takes them.
struct CoordinateGathering: Layer {
  static let classes: [LayerClass] = []

  private let batchAxes: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    batchAxes = try config["batch_dims", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "params")
    let positions = try call.operand(1, "indices")
    let count = try positions.size(ofAxis: -1)
    guard batchAxes >= 0, batchAxes < positions.rank, count <= input.rank - batchAxes else {
      throw .impossible("coordinates of the shape \(positions) in \(input)")
    }
    return .tensor(
      Shape(positions.sizes.dropLast() + input.sizes.dropFirst(batchAxes + count)))
  }
}

/// One tensor's elements or another's, as `tf.where` takes them; without these the positions of the
/// true ones.
struct Choice: Layer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let condition = try call.operand(0, "condition")
    let isBinary = call.arguments.dropFirst().contains { $0 != .literal(.null) }
    guard isBinary else { return .tensor([nil, condition.rank]) }
    return .tensor(
      try .broadcast([condition, try call.operand(1, "x"), try call.operand(2, "y")]))
  }
}

/// The elements where a mask holds, as `tf.boolean_mask` takes them.
struct MaskedElements: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "tensor")
    let mask = try call.operand(1, "mask")
    let start = try input.index(ofAxis: axis)
    guard start + mask.rank <= input.rank else {
      throw .impossible("a mask of the shape \(mask) for \(input)")
    }
    return .tensor(input.replacing(start..<start + mask.rank, with: [nil]))
  }
}
