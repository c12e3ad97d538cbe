/// One half of an axis, gated by the other (keras 3.15.1 `ops/nn.py`, `Glu`).
struct Glu: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Glu")

  private let axis: Int
  private let halves: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    halves = !config.precedesKeras3(12)
    axis = halves ? try config["axis", default: -1] : -1
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard halves else { return input }
    return try input.split(into: 2, axis: axis)[0]
  }
}
