/// Repeats the elements along the spatial axes.
///
/// keras 3.15.1 `layers/reshaping/up_sampling2d.py`, keras 2.15.0 `backend.py`, `resize_images`,
/// keras 1.2.2 `layers/convolutional.py`.
struct UpSampling: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("UpSampling1D"), .all("UpSampling2D"), .all("UpSampling3D"),
  ]

  let axes: SpatialAxes
  let factors: [Int]
  /// Whether one open size of an image leaves both open, as where TensorFlow resizes it.
  private let opensBoth: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    factors = try config.extents("size", "length", rank: axes.count, default: 2)
    opensBoth = config.keras.line == .tensorFlow && axes.count == 2
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    var sizes: [Int?] = []
    for (size, factor) in zip(try axes.sizes(of: input), factors) {
      if let size {
        sizes.append(try product([size, factor]))
      } else {
        sizes.append(nil)
      }
    }
    if opensBoth && sizes.contains(nil) { sizes = [nil, nil] }
    return try axes.replacing(sizes, in: input)
  }
}
