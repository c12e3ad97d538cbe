/// An operation whose result no configuration tells: it runs functions of the program that made the
/// model, or depends on the values or the type of what it is given (keras 3.15.1 `ops/core.py`,
/// `ops/linalg.py`, `ops/numpy.py`).
struct UntoldOperation: Layer {
  static let classes: [LayerClass] = withFunctions + .operations("View")
  private static let withFunctions: [LayerClass] = .operations(
    "AssociativeScan", "Cond", "ForiLoop", "Function", "JVP", "Map", "Scan", "Switch",
    "VectorizedMap", "WhileLoop")

  let className: String

  init(_ config: LayerConfig) {
    className = config.className
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    throw Self.withFunctions.contains { $0.name == className }
      ? .unknown("\(className) calls a function, which the file does not hold")
      : .unknown("\(className) depends on the type of its input")
  }
}
