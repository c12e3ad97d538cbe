/// A tensor of a given shape (keras 3.15.1 `ops/numpy.py`, `Full`; `ops/core.py`, `Scatter`, which
/// was called with it before 3.11).
struct GivenShape: Layer {
  static let classes: [LayerClass] = .operations("Full", "Scatter")

  private let shape: Shape?

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let shape = shape ?? call.argument(2, "shape")?.literal.flatMap({ Shape($0) }) else {
      throw .unknown("the shape it is given is not known")
    }
    return .tensor(shape)
  }
}
