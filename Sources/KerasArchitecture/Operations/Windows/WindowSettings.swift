/// How the window of a convolution or pooling moves, before it is known over how many axes.
struct WindowSettings: Sendable {
  private let strides, dilation: IntegerOrList?
  private let padding: SlidingWindow.Padding
  private let isChannelsFirst: Bool

  /// Reads the settings; strides that are absent are as long as the window.
  init(_ config: LayerConfig) throws(ConfigError) {
    strides = try config["strides", default: nil]
    dilation = try config["dilation_rate", default: nil]
    padding = try config["padding", default: .valid]
    isChannelsFirst = try config.isChannelsFirst
    for numbers in [strides, dilation] where numbers?.values.contains(where: { $0 < 1 }) == true {
      throw ConfigError("strides", "or dilation_rate has a number below 1")
    }
  }

  /// The axes of an input with `count` spatial ones.
  func axes(count: Int) -> SpatialAxes {
    SpatialAxes(count: count, isChannelsFirst: isChannelsFirst)
  }

  /// The window of these sizes.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the settings are for another number of axes.
  func window(_ sizes: [Int], defaultStride: Int? = nil) throws(ShapeError) -> SlidingWindow {
    let defaults = defaultStride.map { stride in sizes.map { _ in stride } } ?? sizes
    return SlidingWindow(
      sizes: sizes, strides: try Self.numbers(strides, for: sizes) ?? defaults,
      dilation: try Self.numbers(dilation, for: sizes) ?? sizes.map { _ in 1 },
      padding: padding, needsPlace: true)
  }

  /// One number for each axis.
  static func numbers(_ setting: IntegerOrList?, for sizes: [Int]) throws(ShapeError) -> [Int]? {
    guard let setting else { return nil }
    guard setting.isList else { return sizes.map { _ in setting.values[0] } }
    guard setting.values.count == sizes.count else {
      throw .impossible("\(setting.values.count) numbers for \(sizes.count) axes")
    }
    return setting.values
  }
}
