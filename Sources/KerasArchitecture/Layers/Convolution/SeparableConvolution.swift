/// A convolution of every channel by itself, and one that mixes what results.
///
/// keras 3.15.1 and 2.15.0 `layers/convolutional/base_separable_conv.py`, keras 1.2.2
/// `layers/convolutional.py`.
struct SeparableConvolution: SingleInputLayer {
  static let classes: [LayerClass] = [
    "SeparableConv1D", "SeparableConv2D", "SeparableConvolution1D", .all("SeparableConvolution2D"),
  ]

  let axes: SpatialAxes
  let window: SlidingWindow
  let filters: Int
  let multiplier: Int
  let hasBias: Bool
  private let layout: KernelLayout
  private let biasName: String

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    filters = try config.positive("filters", "nb_filter")
    multiplier = try config.extents("depth_multiplier", rank: 1, default: 1)[0]
    hasBias = try config["use_bias", "bias", default: true]
    layout = KernelLayout(axes, keras: config.keras)
    biasName = config.keras.biasName
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let places = try window.places(along: try axes.sizes(of: input))
    return try axes.replacing(places, channels: filters, in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let channels = try axes.fixedChannels(of: input)
    let ones = Array(repeating: 1, count: axes.count)
    let depthwise = layout.shape(window: window.sizes, channels: channels, filters: multiplier)
    let pointwise = layout.shape(
      window: ones, channels: try product([channels, multiplier]), filters: filters)
    let kernels = [
      WeightSpec("depthwise_kernel", depthwise), WeightSpec("pointwise_kernel", pointwise),
    ]
    return hasBias ? kernels + [WeightSpec(biasName, [filters])] : kernels
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let channels = try axes.fixedChannels(of: input)
    let depthwise = Formula.elements(window.sizes + [channels, multiplier])
    let pointwise = Formula.elements([try product([channels, multiplier]), filters])
    return hasBias ? depthwise + pointwise + .number(filters) : depthwise + pointwise
  }
}
