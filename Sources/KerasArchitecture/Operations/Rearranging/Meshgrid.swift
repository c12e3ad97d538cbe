/// The coordinates of a grid, a tensor for each axis (keras 3.15.1 `ops/numpy.py`, `Meshgrid`).
struct Meshgrid: Layer {
  static let classes: [LayerClass] = .operations("Meshgrid")

  private let exchangesFirstAxes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let indexing: String = try config["indexing", default: "xy"]
    exchangesFirstAxes = indexing == "xy"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    try Shape.checkPartCount(call.arguments.count)
    var sizes: [Int?] = []
    for argument in call.arguments { sizes.append(try argument.operandShape().elementCount()) }
    if exchangesFirstAxes {
      guard sizes.count >= 2 else { throw .impossible("a grid of one axis") }
      sizes.swapAt(0, 1)
    }
    return .tensors(sizes.map { _ in Shape(sizes) })
  }
}
