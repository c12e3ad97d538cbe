/// The numbers from a start to a limit, as `tf.range` makes them.
struct CreatedRange: Layer {
  static let classes: [LayerClass] = []

  private let start, limit, step: Double?
  private let isCounted: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let first = Self.number(config.json("start"), absent: 0)
    let limit = config.json("limit")
    // With one bound only the range starts at 0.
    (start, self.limit) =
      limit == nil ? (0, first) : (first, Self.number(limit, absent: 0))
    step = Self.number(config.json("delta"), absent: 1)
    let dtype: String? = try config["dtype", default: nil]
    isCounted = dtype ?? "int32" == "int32"
  }

  private static func number(_ json: JSONValue?, absent: Double) -> Double? {
    json == nil ? absent : json?.double
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let start, let limit, let step else { return .tensor([nil]) }
    guard step != 0, step.isFinite else { throw .impossible("the step of a range is \(step)") }
    let count = ((limit - start) / step).rounded(.up)
    guard count.isFinite, count < 0x1p40 else { throw .impossible("a range without end") }
    var result: Shape = [max(Int(count), 0)]
    if isCounted, count < 256, let first = Int(exactly: start), let stride = Int(exactly: step),
      stride.magnitude < 1 << 40, first.magnitude < 1 << 40
    {
      result.held = HeldSizes((0..<max(Int(count), 0)).map { first + $0 * stride })
    }
    return .tensor(result)
  }
}

/// An identity matrix, or many, as `tf.eye` makes them.
struct CreatedIdentity: Layer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    let rows: Int? = try config["num_rows", default: nil]
    let hasColumns = config.json("num_columns") != nil
    let columns: Int? = try config["num_columns", default: nil]
    let batch: [Int?]? = try config["batch_shape", default: nil]
    sizes = (batch ?? []) + [rows, hasColumns ? columns : rows]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor(Shape(sizes)) }
}

/// Numbers between two ends, as `tf.linspace` makes them.
struct CreatedSteps: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?
  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num", default: nil]
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let ends = try Shape.broadcast(call.operand(0, "start"), call.operand(1, "stop"))
    return .tensor(try ends.inserting(count, atAxis: axis))
  }
}

/// Which of the first places of a row lie before its length, as `tf.sequence_mask` tells.
struct CreatedMask: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let length: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    length = try config["maxlen", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { Shape(input.sizes + [length]) }
}

/// Vectors with a single one, as `tf.one_hot` makes them.
struct CreatedOneHot: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let depth: Int?
  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    depth = try config["depth", default: nil]
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.inserting(depth, atAxis: axis)
  }
}
