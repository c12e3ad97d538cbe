/// A pooling of all elements of every channel.
///
/// keras 3.15.1 `layers/pooling/base_global_pooling.py`, keras 1.2.2 `layers/pooling.py`.
struct GlobalPooling: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("GlobalMaxPooling1D"), .all("GlobalMaxPooling2D"), .all("GlobalMaxPooling3D"),
    .all("GlobalAveragePooling1D"), .all("GlobalAveragePooling2D"), .all("GlobalAveragePooling3D"),
    "GlobalMaxPool1D", "GlobalMaxPool2D", "GlobalMaxPool3D",
    "GlobalAvgPool1D", "GlobalAvgPool2D", "GlobalAvgPool3D",
  ]

  let axes: SpatialAxes
  let keepsAxes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    keepsAxes = try config["keepdims", default: false]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let ones = Array(repeating: 1, count: axes.count)
    return try axes.replacing(keepsAxes ? ones : [], in: input)
  }
}
