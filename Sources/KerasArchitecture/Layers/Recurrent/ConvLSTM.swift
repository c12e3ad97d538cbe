/// An LSTM whose gates are convolutions.
typealias ConvLSTM = RecurrentLayer<ConvLSTMCell>

/// The step of ``ConvLSTM`` (keras 3.15.1 `layers/rnn/conv_lstm.py`, keras 1.2.2
/// `layers/convolutional_recurrent.py`).
struct ConvLSTMCell: SequenceCell {
  static let classes: [LayerClass] = []
  static let layerClasses: [LayerClass] = ["ConvLSTM1D", .all("ConvLSTM2D"), "ConvLSTM3D"]

  let axes: SpatialAxes
  let window: SlidingWindow
  let filters: Int
  let hasBias: Bool
  private let layout: KernelLayout
  private let isKeras1: Bool
  let isFrozenWithLayer: Bool

  var stepRank: Int { axes.count + 2 }

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    filters = try config.positive("filters", "nb_filter")
    layout = KernelLayout(axes, keras: config.keras)
    isKeras1 = config.keras.line == .keras1
    isFrozenWithLayer = config.keras.line != .keras3
    let usesBias: Bool = try config["use_bias", default: true]
    hasBias = isKeras1 || usesBias
  }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    let places = try window.places(along: try axes.sizes(of: input))
    return RecurrentStep(
      try axes.replacing(places, channels: filters, in: input), stateCount: 2)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let channels = try axes.fixedChannels(of: input)
    guard !isKeras1 else {
      return ["i", "c", "f", "o"].flatMap { gate in
        [
          WeightSpec("W_\(gate)", kernel(channels, filters)),
          WeightSpec("U_\(gate)", kernel(filters, filters)),
          WeightSpec("b_\(gate)", [filters]),
        ]
      }
    }
    let matrices = [
      WeightSpec("kernel", kernel(channels, 4 * filters)),
      WeightSpec("recurrent_kernel", kernel(filters, 4 * filters)),
    ]
    return hasBias ? matrices + [WeightSpec("bias", [4 * filters])] : matrices
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let maps = Formula.sum([
      .elements(window.sizes + [try axes.fixedChannels(of: input), filters]),
      .elements(window.sizes + [filters, filters]),
    ])
    return 4 * (hasBias ? maps + .number(filters) : maps)
  }

  private func kernel(_ channels: Int, _ filters: Int) -> [Int] {
    layout.shape(window: window.sizes, channels: channels, filters: filters)
  }
}
