/// Images of one channel (keras 3.15.1 `ops/image.py`, `RGBToGrayscale`).
struct RGBToGrayscale: SingleInputLayer {
  static let classes: [LayerClass] = .operations("RGBToGrayscale")

  private let axes: ImageAxes

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try ImageAxes(config)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    return try input.changing(axis: axes.channels, to: 1)
  }
}
