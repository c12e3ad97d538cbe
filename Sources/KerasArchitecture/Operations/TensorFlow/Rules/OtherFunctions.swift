/// The sum of a list of tensors, as `tf.add_n` makes it.
struct ListSum: Layer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try .broadcast(call.operandList(0, "inputs")))
  }
}

/// The tensor and its negative one after the other, as `tf.nn.crelu` puts them.
struct ConcatenatedRelu: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try .concatenated([input, input], axis: axis)
  }
}

/// Sums of products by subscripts, as `tf.einsum` makes them.
///
/// Keras drops what follows the first of several unnamed arguments, so files lack the operands
/// (keras 2.15.0 `engine/node.py`, `serialize`).
struct EquationSum: Layer {
  static let classes: [LayerClass] = []

  private let einsum: Einsum

  init(_ config: LayerConfig) throws(ConfigError) {
    einsum = try Einsum(config)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard case .list(let operands)? = call.arguments.first else {
      throw .unknown("the file does not hold the operands of the sum")
    }
    return try einsum.output(for: LayerCall(operands))
  }
}

/// Sums and the like over segments, as `tf.math.unsorted_segment_sum` makes them, and with an open
/// number of these `tf.math.segment_sum`.
struct SegmentFunction: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num_segments", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let segments = try call.operand(1, "segment_ids")
    return .tensor(Shape([count] + (try call.operand(0, "data")).sizes.dropFirst(segments.rank)))
  }
}

/// The different elements and where each lies among them, as `tf.unique` returns them.
struct UniqueFunction: Layer {
  static let classes: [LayerClass] = []

  private let hasCounts: Bool

  init(_ config: LayerConfig) {
    hasCounts = config.className == "UniqueWithCounts"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "x")
    return .tensors(hasCounts ? [[nil], input, [nil]] : [[nil], input])
  }
}

/// A matrix of how often one class was taken for another, as `tf.math.confusion_matrix` makes it.
struct ConfusionMatrix: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num_classes", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor([count, count]) }
}

/// The elements of every sample in a row, as `keras.backend.batch_flatten` lays them out.
struct BatchFlatten: SingleInputLayer {
  static let classes: [LayerClass] = []

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    // The function computes the number of elements of a sample, which TensorFlow follows only if
    // the whole shape is known.
    try input.elementCount() == nil
      ? [nil, nil] : [input.sizes.first ?? 1, try input.elementsPerSample()]
  }
}

/// A function that calls another one, or whose operands Keras did not save.
struct UntoldFunction: Layer {
  static let classes: [LayerClass] = []

  private let callsFunction: Bool

  init(_ config: LayerConfig) {
    callsFunction = config.className == "Map"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    throw callsFunction
      ? .unknown("it calls a function, which the file does not hold")
      : .unknown("the file does not hold all of its operands")
  }
}

/// The losses of all samples and their gradients, as the nodes `SoftmaxCrossEntropyWithLogits` and
/// `SparseSoftmaxCrossEntropyWithLogits` return them.
struct SoftmaxLossNode: Layer {
  static let classes: [LayerClass] = []

  private let isSparse: Bool

  init(_ config: LayerConfig) {
    isSparse = config.className == "SparseLosses"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (logits, labels) = (try call.operand(0, "logits"), try call.operand(1, "labels"))
    if isSparse { return .tensors([labels, logits]) }
    let shape = try Shape.broadcast(logits, labels)
    return .tensors([Shape(Array(shape.sizes.dropLast())), shape])
  }
}
