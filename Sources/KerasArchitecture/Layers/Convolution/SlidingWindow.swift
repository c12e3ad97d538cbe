/// A window that moves along the spatial axes: the kernel of a convolution or the pool of a pooling.
struct SlidingWindow: Sendable {
  /// What is done about the edges.
  enum Padding: String, ConfigValue {
    case valid, same, causal, full

    static var expectation: String { "a padding" }

    init?(_ json: JSONValue) {
      guard let name = json.string else { return nil }
      self.init(rawValue: name.lowercased())
    }
  }

  /// The extent along every axis.
  let sizes: [Int]
  /// How far it moves at a time.
  let strides: [Int]
  /// How far its elements lie apart; 1 where they touch.
  let dilation: [Int]
  /// What is done about the edges.
  let padding: Padding
  /// Whether it must find a place: Keras 3 refuses an output without elements.
  let needsPlace: Bool

  /// How far the window reaches along each axis, the gaps of its dilation included.
  var reaches: [Int] {
    get throws(ShapeError) {
      var reaches: [Int] = []
      for (size, dilation) in zip(sizes, dilation) {
        reaches.append(try product([size - 1, dilation]) + 1)
      }
      return reaches
    }
  }

  /// The number of places that the window finds along each axis.
  ///
  /// keras 2.15.0 `utils/conv_utils.py`, `conv_output_length`; the numbers of keras 3.15.1
  /// `ops/operation_utils.py` are the same.
  func places(along lengths: [Int?]) throws(ShapeError) -> [Int?] {
    var places: [Int?] = []
    for ((length, reach), stride) in zip(zip(lengths, try reaches), strides) {
      guard let length else {
        places.append(nil)
        continue
      }
      let starts =
        switch padding {
        case .same, .causal: length
        case .valid: length - reach + 1
        case .full: length + reach - 1
        }
      let count = starts + stride - 1 < 0 ? -1 : (starts + stride - 1) / stride
      guard count >= (needsPlace ? 1 : 0) else {
        throw .impossible("a window of \(reach) does not fit into \(length)")
      }
      places.append(count)
    }
    return places
  }
}

extension SlidingWindow {
  /// Reads the kernel of a convolution over `rank` axes.
  init(convolution config: LayerConfig, rank: Int) throws(ConfigError) {
    sizes = try config.kernelSizes(rank: rank)
    strides = try config.extents("strides", "subsample", "subsample_length", rank: rank, default: 1)
    dilation = try config.extents("dilation_rate", "atrous_rate", rank: rank, default: 1)
    padding = try config["padding", "border_mode", default: .valid]
    needsPlace = config.keras.line == .keras3
  }
}

extension LayerConfig {
  /// Reads the size of a kernel, which Keras 1 keeps under one key for each axis.
  func kernelSizes(rank: Int) throws(ConfigError) -> [Int] {
    let keys = rank == 3 ? ["kernel_dim1", "kernel_dim2", "kernel_dim3"] : ["nb_row", "nb_col"]
    guard rank > 1, settings["kernel_size"] == nil, settings[keys[0]] != nil else {
      return try extents("kernel_size", "filter_length", rank: rank)
    }
    var sizes: [Int] = []
    for key in keys { sizes.append(try positive(key)) }
    return sizes
  }
}
