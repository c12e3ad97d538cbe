/// Repeats the elements along the spatial axes.
///
/// keras 3.15.1 `layers/reshaping/up_sampling2d.py`, keras 1.2.2 `layers/convolutional.py`.
struct UpSampling: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("UpSampling1D"), .all("UpSampling2D"), .all("UpSampling3D"),
  ]

  let axes: SpatialAxes
  let factors: [Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    factors = try config.extents("size", "length", rank: axes.count, default: 2)
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
    return try axes.replacing(sizes, in: input)
  }
}
