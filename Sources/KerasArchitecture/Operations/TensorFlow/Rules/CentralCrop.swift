/// The middle of images, as `tf.image.central_crop` takes it.
struct CentralCrop: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let fraction: Double

  init(_ config: LayerConfig) throws(ConfigError) {
    guard let fraction = config.json("central_fraction")?.double, fraction > 0, fraction <= 1 else {
      throw ConfigError("central_fraction", "is no fraction")
    }
    self.fraction = fraction
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    var result = input
    for axis in [-3, -2] {
      result = try result.changing(axis: axis) { size in
        size - 2 * Int((Double(size) - Double(size) * fraction) / 2)
      }
    }
    return result
  }
}
