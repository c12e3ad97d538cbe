/// The tensor brought to a given shape (keras 3.15.1 `ops/numpy.py`, `BroadcastTo`).
struct BroadcastTo: SingleInputLayer {
  static let classes: [LayerClass] = .operations("BroadcastTo")

  let shape: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    _ = try Shape.broadcast(input, shape)
    return shape
  }
}
