/// One half of an axis, gated by the other (keras 3.15.1 `ops/nn.py`, `Glu`).
struct Glu: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Glu")

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.split(into: 2, axis: axis)[0]
  }
}
