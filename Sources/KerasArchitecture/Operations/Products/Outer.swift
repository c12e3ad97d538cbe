/// Products of all pairs of elements (keras 3.15.1 `ops/numpy.py`, `Outer`).
struct Outer: Layer {
  static let classes: [LayerClass] = .operations("Outer")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor([
      try call.operand(0, "x1").elementCount(), try call.operand(1, "x2").elementCount(),
    ])
  }
}
