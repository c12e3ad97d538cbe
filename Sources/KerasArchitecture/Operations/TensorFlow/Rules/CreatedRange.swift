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
