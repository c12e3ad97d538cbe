/// A convolution of a sequence, an image or a volume.
///
/// keras 3.15.1 and 2.15.0 `layers/convolutional/base_conv.py`, keras 1.2.2
/// `layers/convolutional.py`.
struct Convolution: SingleInputLayer {
  static let classes: [LayerClass] = [
    "Conv1D", "Conv2D", "Conv3D",
    .all("Convolution1D"), .all("Convolution2D"), .all("Convolution3D"),
    LayerClass("AtrousConvolution1D", in: .one), LayerClass("AtrousConvolution2D", in: .one),
  ]

  let axes: SpatialAxes
  let window: SlidingWindow
  let filters: Int
  let groups: Int
  let hasBias: Bool
  let lora: LowRankAdaptation?
  private let layout: KernelLayout
  private let keras: KerasVersion

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    filters = try config.positive("filters", "nb_filter")
    let groups: Int? = try config["groups", default: nil]
    self.groups = max(groups ?? 1, 1)
    guard filters % self.groups == 0 else {
      throw ConfigError("filters", "is \(filters), no multiple of the \(self.groups) groups")
    }
    hasBias = try config["use_bias", "bias", default: true]
    lora = try LowRankAdaptation(config)
    layout = KernelLayout(axes, keras: config.keras)
    keras = config.keras
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let places = try window.places(along: try axes.sizes(of: input))
    return try axes.replacing(places, channels: filters, in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    // Keras 1 convolves a sequence as an image of one column.
    let size = keras.line == .keras1 && axes.count == 1 ? window.sizes + [1] : window.sizes
    let kernel = layout.shape(window: size, channels: try channels(of: input), filters: filters)
    let bias = hasBias ? [WeightSpec(keras.biasName, [filters])] : []
    let weights = [WeightSpec(keras.kernelName, kernel)] + bias
    return lora?.adapting(weights, "kernel", of: kernel) ?? weights
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    lora == nil
      ? .connections(to: window.sizes + [try channels(of: input)], of: filters, hasBias: hasBias)
      : nil
  }

  /// The channels that each filter sees.
  private func channels(of input: Shape) throws(ShapeError) -> Int {
    let channels = try axes.fixedChannels(of: input)
    guard channels % groups == 0 else {
      throw .impossible("\(channels) channels do not divide into \(groups) groups")
    }
    return channels / groups
  }
}

extension Formula {
  /// The weights of units that are each connected to a block of elements: `(3 × 3 × 16 + 1) × 32`,
  /// without a bias `32 × (3 × 3 × 16)`.
  static func connections(to block: [Int], of units: Int, hasBias: Bool) -> Formula {
    hasBias
      ? (.elements(block) + 1) * .number(units) : .number(units) * .elements(block)
  }
}
