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

/// The coordinates of a grid, a tensor for each axis (keras 3.15.1 `ops/numpy.py`, `Meshgrid`).
struct Meshgrid: Layer {
  static let classes: [LayerClass] = .operations("Meshgrid")

  private let exchangesFirstAxes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let indexing: String = try config["indexing", default: "xy"]
    exchangesFirstAxes = indexing == "xy"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var sizes: [Int?] = []
    for argument in call.arguments { sizes.append(try argument.operandShape().elementCount()) }
    if exchangesFirstAxes {
      guard sizes.count >= 2 else { throw .impossible("a grid of one axis") }
      sizes.swapAt(0, 1)
    }
    return .tensors(sizes.map { _ in Shape(sizes) })
  }
}
