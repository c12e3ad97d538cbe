/// The values of a tensor at given coordinates (keras 3.15.1 `ops/image.py`, `MapCoordinates`).
struct MapCoordinates: Layer {
  static let classes: [LayerClass] = .operations("MapCoordinates")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(Shape(Array(try call.operand(1, "coordinates").sizes.dropFirst())))
  }
}
