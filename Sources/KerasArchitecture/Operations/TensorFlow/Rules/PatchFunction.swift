/// The patches of images, each as the channels of one place, as `tf.image.extract_patches` makes
/// them.
struct PatchFunction: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let window: SlidingWindow

  init(_ config: LayerConfig) throws(ConfigError) {
    window = SlidingWindow(
      sizes: Array(try config.extents("sizes", rank: 4)[1...2]),
      strides: Array(try config.extents("strides", rank: 4)[1...2]),
      dilation: Array(try config.extents("rates", rank: 4)[1...2]),
      padding: try config["padding", default: .valid], needsPlace: false)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let axes = SpatialAxes(count: 2, isChannelsFirst: false)
    let channels = try axes.channels(of: input).map { (channels) throws(ShapeError) in
      try product(window.sizes + [channels])
    }
    let lengths = try axes.sizes(of: input)
    // If one length is open, TensorFlow leaves both open.
    let places =
      lengths.contains(nil) ? [nil, nil] : try window.places(along: lengths)
    return try axes.replacing(places, channels: channels, in: input)
  }
}
