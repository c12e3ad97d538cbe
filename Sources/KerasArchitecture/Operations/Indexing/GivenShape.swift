/// A tensor of the shape that its settings name (keras 3.15.1 `ops/numpy.py`, `Full`; `ops/core.py`,
/// `Scatter`).
struct GivenShape: Layer {
  static let classes: [LayerClass] = .operations("Full", "Scatter")

  let shape: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor(shape) }
}
