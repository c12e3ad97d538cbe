/// A pooling of the elements in a window that moves along the spatial axes.
///
/// keras 3.15.1 `layers/pooling/base_pooling.py`, keras 1.2.2 `layers/pooling.py`.
struct Pooling: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("MaxPooling1D"), .all("MaxPooling2D"), .all("MaxPooling3D"),
    .all("AveragePooling1D"), .all("AveragePooling2D"), .all("AveragePooling3D"),
    "MaxPool1D", "MaxPool2D", "MaxPool3D", "AvgPool1D", "AvgPool2D", "AvgPool3D",
  ]

  let axes: SpatialAxes
  let window: SlidingWindow

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    let sizes = try config.extents("pool_size", "pool_length", rank: axes.count, default: 2)
    let isStrideless = (config.json("strides", "stride") ?? .null).isNull
    window = SlidingWindow(
      sizes: sizes,
      strides: isStrideless ? sizes : try config.extents("strides", "stride", rank: axes.count),
      dilation: sizes.map { _ in 1 },
      padding: try config["padding", "border_mode", default: .valid],
      needsPlace: config.keras.line == .keras3)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try axes.replacing(try window.places(along: try axes.sizes(of: input)), in: input)
  }
}
