/// The axes of a sequence, an image or a volume: some are spatial, one holds the channels.
///
/// They are found from the end, because several axes may precede them (keras 2.15.0
/// `layers/convolutional/base_conv.py`, `batch_rank`).
struct SpatialAxes: Sendable {
  /// How many axes are spatial.
  let count: Int
  /// Whether the channels precede the spatial axes; `nil` if the file does not say it: Keras 1 did
  /// not save it for every class.
  private let order: Bool?

  /// Whether the file says that the channels precede the spatial axes.
  var isChannelsFirst: Bool { order ?? false }

  /// Reads the order of axes; how many are spatial, the name of the class tells: `Conv2D`.
  ///
  /// A sequence has its channels last where its layer does not say it, whatever other layers say:
  /// most layers of sequences have no such setting.
  init(_ config: LayerConfig) throws(ConfigError) {
    guard let count = config.className.compactMap(\.wholeNumberValue).first,
      (1...3).contains(count)
    else {
      throw ConfigError("class_name", "\(config.className) does not tell the number of axes")
    }
    self.count = count
    let isSilent = (config.json("data_format", "dim_ordering") ?? .null).isNull
    order =
      isSilent ? (count == 1 ? false : config.context.isChannelsFirst) : try config.isChannelsFirst
  }

  /// Creates an order of axes.
  init(count: Int, isChannelsFirst: Bool) { (self.count, order) = (count, isChannelsFirst) }

  /// The indices of the spatial axes of a tensor.
  private func indices(in shape: Shape) throws(ShapeError) -> Range<Int> {
    guard shape.rank >= count + 2 else {
      throw .impossible("an input of the shape \(shape) where \(count + 2) axes are needed")
    }
    guard let order else { throw .unknown("the file does not say which axis holds the channels") }
    let end = order ? shape.rank : shape.rank - 1
    return end - count..<end
  }

  /// The sizes of the spatial axes.
  func sizes(of shape: Shape) throws(ShapeError) -> [Int?] {
    Array(shape.sizes[try indices(in: shape)])
  }

  /// The index of the axis that holds the channels.
  private func channelIndex(in shape: Shape) throws(ShapeError) -> Int {
    let spatial = try indices(in: shape)
    return isChannelsFirst ? spatial.lowerBound - 1 : spatial.upperBound
  }

  /// The number of channels, if it is fixed.
  func channels(of shape: Shape) throws(ShapeError) -> Int? {
    shape.sizes[try channelIndex(in: shape)]
  }

  /// The number of channels, which the shapes of weights depend on.
  func fixedChannels(of shape: Shape) throws(ShapeError) -> Int {
    try shape.size(ofAxis: try channelIndex(in: shape))
  }

  /// The shape with other sizes and, if given, another number of channels.
  func replacing(_ sizes: [Int?], channels: Int?? = nil, in shape: Shape) throws(ShapeError)
    -> Shape
  {
    guard sizes.allSatisfy({ ($0 ?? 0) <= Shape.largestSize }) else { throw .tooLarge }
    var result = shape
    if let channels { result.sizes[try channelIndex(in: shape)] = channels }
    result.sizes.replaceSubrange(try indices(in: shape), with: sizes)
    return result
  }
}
