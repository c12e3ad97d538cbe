/// The elements laid out anew, as `tf.reshape` does it.
///
/// A size that the model computes is as open as `-1` is: if it is the only one, it follows from the
/// others.
struct ComputedReshape: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    let sizes: [Int?] = try config["shape"]
    let open = sizes.count { ($0 ?? -1) == -1 }
    self.sizes = sizes.map { size in (size ?? -1) == -1 ? open == 1 ? -1 : nil : size }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.reshaped(to: sizes)
  }
}

/// Axes of size 1 taken away, as `tf.squeeze` does it: also those whose size is not fixed.
struct OpenSqueeze: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let axes: IntegerOrList?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let axes = axes?.values, !axes.isEmpty else {
      guard !input.sizes.contains(nil) else {
        throw .unknown("TensorFlow cannot tell how many axes of \(input) are squeezed")
      }
      return try input.squeezed(atAxes: nil)
    }
    var assumed = input
    for index in try input.indices(ofAxes: axes) where input.sizes[index] == nil {
      assumed.sizes[index] = 1
    }
    return try assumed.squeezed(atAxes: axes)
  }
}

/// A tensor cut into parts, as `tf.split` does it: one of them may take what is left.
struct OpenSplit: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?
  private let sizes: [Int?]
  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
    let json: JSONValue = try config["num_or_size_splits"]
    count = Int(json)
    guard let sizes = count == nil ? [Int?](json) : [] else {
      throw ConfigError("num_or_size_splits", "is \(json.kind)")
    }
    self.sizes = sizes
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "value")
    if let count { return .tensors(try input.split(into: count, axis: axis)) }
    let index = try input.index(ofAxis: axis)
    let known = sizes.compactMap(\.self).filter { $0 != -1 }
    let used = try sum(known)
    var parts: [LayerOutput] = []
    for size in sizes {
      var part = input
      // If the model computes one size, TensorFlow tells none.
      part.sizes[index] = size == -1 || sizes.contains(nil) ? nil : size
      if size == -1, known.count == sizes.count - 1, let whole = input.sizes[index] {
        guard whole >= used else { throw .impossible("\(whole) is split into more than it is") }
        part.sizes[index] = whole - used
      }
      parts.append(.tensor(part))
    }
    return .list(parts)
  }
}

/// Elements repeated, as `tf.repeat` does it, how often the model may compute.
struct ComputedRepeat: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let counts: [Int?]
  private let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["repeats"]
    let single: Int? = Int(json)
    counts = single.map { [$0] } ?? [Int?](json) ?? [nil]
    axis = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let rows = axis == nil ? try input.flattened() : input
    let index = try rows.index(ofAxis: axis ?? 0)
    let known = counts.compactMap(\.self)
    var size: Int?
    if known.count == counts.count, known.allSatisfy({ $0 >= 0 }), let whole = rows.sizes[index] {
      size = counts.count > 1 ? try sum(known) : try product([whole, known.first ?? 1])
    }
    return try rows.changing(axis: index, to: size)
  }
}

/// A tensor brought to a shape, as `tf.broadcast_to` does it: sizes that the model computes are those
/// of the tensor, unless these are 1.
struct OpenBroadcast: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard sizes.count >= input.rank else {
      throw .impossible("\(input) brought to the shape \(Shape(sizes))")
    }
    return try .broadcast(input, Shape(sizes))
  }
}

/// A tensor that must have a given shape, as `tf.ensure_shape` says.
struct EnsuredShape: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let shape: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let shape = Shape(shape.map { $0 == -1 ? nil : $0 })
    guard input.agrees(with: shape) else { throw .impossible("\(input) is not \(shape)") }
    return Shape(zip(input.sizes, shape.sizes).map { $0 ?? $1 })
  }
}

/// Blocks of the spatial axes in the batch axis, or the other way, as `tf.space_to_batch` and
/// `tf.batch_to_space` do it.
struct BatchBlocks: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let blocks: [Int]
  private let margins: [[Int]]
  private let fillsBatch: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let block: IntegerOrList = try config["block_shape"]
    margins = try config["paddings"]
    blocks = block.isList ? block.values : margins.map { _ in block.values[0] }
    fillsBatch = config.className == "SpaceToBatch"
    guard margins.count == blocks.count, margins.allSatisfy({ $0.count == 2 }),
      blocks.allSatisfy({ $0 > 0 })
    else { throw ConfigError("block_shape", "does not fit the margins") }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank > blocks.count else { throw .impossible("blocks of the shape \(input)") }
    let blockSize = try product(blocks)
    var result = try input.changing(axis: 0) { (size) throws(ShapeError) in
      if fillsBatch { return try product([size, blockSize]) }
      guard size.isMultiple(of: blockSize) else {
        throw .impossible("a batch of \(size) has no blocks of \(blockSize)")
      }
      return size / blockSize
    }
    for (axis, (block, margin)) in zip(blocks, margins).enumerated() {
      result = try result.changing(axis: axis + 1) { (size) throws(ShapeError) in
        if !fillsBatch {
          return try sum([try product([size, block]), -margin[0], -margin[1]])
        }
        let padded = try sum([size, margin[0], margin[1]])
        guard padded.isMultiple(of: block) else {
          throw .impossible("\(padded) does not divide into blocks of \(block)")
        }
        return padded / block
      }
    }
    guard result.sizes.allSatisfy({ ($0 ?? 0) >= 0 }) else {
      throw .impossible("more is cropped than there is")
    }
    return result
  }
}

/// Tensors joined, as `tf.concat` and `tf.stack` do it: a size that one of them leaves open is that
/// of the others.
struct MergingJoin: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int
  private let isStack: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
    isStack = config.className == "Stack"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.operandList(0, "values")
    let result =
      try isStack ? Shape.stacked(shapes, axis: axis) : Shape.concatenated(shapes, axis: axis)
    let joined = try result.index(ofAxis: axis)
    var merged = result
    for index in result.sizes.indices where index != joined && merged.sizes[index] == nil {
      let source = isStack && index > joined ? index - 1 : index
      merged.sizes[index] = shapes.lazy.compactMap { $0.sizes[source] }.first
    }
    return .tensor(merged)
  }
}
