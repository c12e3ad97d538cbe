/// The axes of one image or of many, counted from the end.
struct ImageAxes: Sendable {
  let height, width, channels: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    (height, width, channels) = try config.isChannelsFirst ? (-2, -1, -3) : (-3, -2, -1)
  }

  /// The shape of images with other sizes.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if `shape` is not that of images.
  func replacing(
    height newHeight: Int?, width newWidth: Int?, in shape: Shape
  ) throws(ShapeError) -> Shape {
    try Self.check(shape)
    var result = shape
    result.sizes[try shape.index(ofAxis: height)] = newHeight
    result.sizes[try shape.index(ofAxis: width)] = newWidth
    return result
  }

  static func check(_ shape: Shape) throws(ShapeError) {
    guard (3...4).contains(shape.rank) else {
      throw .impossible("\(shape) is not the shape of images")
    }
  }
}
