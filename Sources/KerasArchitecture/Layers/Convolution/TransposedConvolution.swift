/// A transposed convolution of a sequence, an image or a volume.
///
/// keras 3.15.1 `layers/convolutional/base_conv_transpose.py`, keras 2.15.0
/// `layers/convolutional/conv2d_transpose.py`. Its kernel holds the filters before the channels.
struct TransposedConvolution: SingleInputLayer {
  static let classes: [LayerClass] = [
    "Conv1DTranspose", "Conv2DTranspose", "Conv3DTranspose",
    "Convolution1DTranspose", "Convolution2DTranspose", "Convolution3DTranspose",
    LayerClass("Deconvolution3D", in: .two),
  ]

  let axes: SpatialAxes
  let window: SlidingWindow
  let outputPadding: [Int]?
  let filters: Int
  let hasBias: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    filters = try config.positive("filters")
    hasBias = try config["use_bias", default: true]
    let isPadded = !(config.json("output_padding") ?? .null).isNull
    outputPadding =
      isPadded ? try config.extents("output_padding", rank: axes.count, minimum: 0) : nil
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    var sizes: [Int?] = []
    for (axis, size) in try axes.sizes(of: input).enumerated() {
      sizes.append(try window.span(from: size, axis: axis, outputPadding: outputPadding?[axis]))
    }
    return try axes.replacing(sizes, channels: filters, in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let kernel = WeightSpec("kernel", window.sizes + [filters, try axes.fixedChannels(of: input)])
    return hasBias ? [kernel, WeightSpec("bias", [filters])] : [kernel]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    .connections(
      to: window.sizes + [try axes.fixedChannels(of: input)], of: filters, hasBias: hasBias)
  }
}

extension SlidingWindow {
  /// The size along `axis` of what `count` places of the window make up together.
  ///
  /// keras 2.15.0 `utils/conv_utils.py`, `deconv_output_length`; keras 3.15.1
  /// `backend/common/backend_utils.py` writes it otherwise, with the same result.
  func span(
    from count: Int?, axis: Int, outputPadding: Int?
  ) throws(ShapeError) -> Int? {
    guard let count else { return nil }
    let (reach, stride) = (try reaches[axis], strides[axis])
    let strided = try product([count, stride])
    let size: Int
    if let outputPadding {
      let cut =
        switch padding {
        case .valid, .causal: 0
        case .same: reach / 2
        case .full: reach - 1
        }
      size = strided - stride + reach - 2 * cut + outputPadding
    } else {
      size =
        switch padding {
        case .valid, .causal: strided + max(reach - stride, 0)
        case .same: strided
        case .full: strided - (stride + reach - 2)
        }
    }
    guard size >= 0 else { throw .impossible("a transposed convolution of \(count) has no size") }
    return size
  }
}
