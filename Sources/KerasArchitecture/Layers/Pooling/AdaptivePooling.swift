/// A pooling whose windows are made so that the output has a given size.
///
/// keras 3.15.1 `layers/pooling/base_adaptive_pooling.py`; new in 3.13.
struct AdaptivePooling: SingleInputLayer {
  static let classes: [LayerClass] = [
    LayerClass("AdaptiveAveragePooling1D", in: .three),
    LayerClass("AdaptiveAveragePooling2D", in: .three),
    LayerClass("AdaptiveAveragePooling3D", in: .three),
    LayerClass("AdaptiveMaxPooling1D", in: .three),
    LayerClass("AdaptiveMaxPooling2D", in: .three),
    LayerClass("AdaptiveMaxPooling3D", in: .three),
  ]

  let axes: SpatialAxes
  let sizes: [Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    sizes = try config.extents("output_size", rank: axes.count)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try axes.replacing(sizes, in: input)
  }
}
