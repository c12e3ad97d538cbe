/// A pooling of what is in a moving window (keras 3.15.1 `ops/nn.py`).
struct PoolingOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("AveragePool", "MaxPool")

  private let settings: WindowSettings
  private let sizes: IntegerOrList

  init(_ config: LayerConfig) throws(ConfigError) {
    settings = try WindowSettings(config)
    sizes = try config["pool_size"]
    guard sizes.values.allSatisfy({ $0 >= 1 }) else {
      throw ConfigError("pool_size", "has a number below 1")
    }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank > 2 else { throw .impossible("a pooling of the shape \(input)") }
    let axes = settings.axes(count: input.rank - 2)
    let extents = try axes.sizes(of: input)
    let sizes = try WindowSettings.numbers(sizes, for: extents.map { _ in 1 }) ?? []
    return try axes.replacing(settings.window(sizes).places(along: extents), in: input)
  }
}

/// A pooling to a given size (keras 3.15.1 `ops/nn.py`, `AdaptiveMaxPool`).
struct AdaptivePoolingOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("AdaptiveAveragePool", "AdaptiveMaxPool")

  private let sizes: [Int]
  private let isChannelsFirst: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["output_size"]
    isChannelsFirst = try config.isChannelsFirst
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank > 2 else { throw .impossible("a pooling of the shape \(input)") }
    if isChannelsFirst { return Shape(input.sizes.prefix(2) + sizes) }
    // Keras takes away as many axes as it adds, the channels among them, and adds these again. The
    // shape has an axis too many but where one axis is pooled; so it is printed.
    return Shape(input.sizes.dropLast(sizes.count) + sizes + input.sizes.suffix(1))
  }
}
