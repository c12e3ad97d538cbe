/// A convolution that keeps the channels apart and makes several of each.
///
/// keras 3.15.1 and 2.15.0 `layers/convolutional/base_depthwise_conv.py`.
struct DepthwiseConvolution: SingleInputLayer {
  static let classes: [LayerClass] = ["DepthwiseConv1D", "DepthwiseConv2D"]

  let axes: SpatialAxes
  let window: SlidingWindow
  let multiplier: Int
  let hasBias: Bool
  private let kernelName: String

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    multiplier = try config.extents("depth_multiplier", rank: 1, default: 1)[0]
    hasBias = try config["use_bias", default: true]
    kernelName = config.keras.line == .keras3 ? "kernel" : "depthwise_kernel"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let places = try window.places(along: try axes.sizes(of: input))
    return try axes.replacing(places, channels: try filters(for: input), in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let channels = try axes.fixedChannels(of: input)
    let kernel = WeightSpec(kernelName, window.sizes + [channels, multiplier])
    return hasBias ? [kernel, WeightSpec("bias", [try filters(for: input)])] : [kernel]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    .connections(to: window.sizes, of: try filters(for: input), hasBias: hasBias)
  }

  private func filters(for input: Shape) throws(ShapeError) -> Int {
    try product([try axes.fixedChannels(of: input), multiplier])
  }
}
