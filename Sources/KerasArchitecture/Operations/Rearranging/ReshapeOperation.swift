/// The elements laid out anew, the batch axis among them (keras 3.15.1 `ops/numpy.py`, `Reshape`).
struct ReshapeOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Reshape")

  /// The sizes, with `-1` for the one that is left and `nil` for one that the model computes.
  let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["newshape", "shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.reshaped(to: sizes)
  }
}
