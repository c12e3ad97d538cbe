/// Numbers between two ends, in a new axis (keras 3.15.1 `ops/numpy.py`).
struct Interpolation: Layer {
  static let classes: [LayerClass] = .operations("Geomspace", "Linspace", "Logspace")

  private let count, axis: Int
  private let returnsStep: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num", default: 50]
    axis = try config["axis", default: 0]
    returnsStep = try config["retstep", default: false]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let ends = try Shape.broadcast(call.operand(0, "start"), call.operand(1, "stop"))
    let numbers = try ends.inserting(count, atAxis: axis)
    // Of the step Keras makes no tensor.
    return returnsStep ? .list([.tensor(numbers), .tensor(nil)]) : .tensor(numbers)
  }
}
