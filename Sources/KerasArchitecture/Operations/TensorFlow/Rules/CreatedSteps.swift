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
