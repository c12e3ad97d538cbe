/// A convolution with weights of its own at every place of the window.
///
/// keras 2.15.0 `layers/locally_connected/`, keras 1.2.2 `layers/local.py`; gone in Keras 3.
struct LocallyConnected: SingleInputLayer {
  static let classes: [LayerClass] = [
    LayerClass("LocallyConnected1D", in: .one, .two),
    LayerClass("LocallyConnected2D", in: .one, .two),
  ]

  /// How the layer keeps its kernel.
  private enum Kernel: Int {
    /// A matrix for every place.
    case perPlace = 1
    /// From every input to every output, most of it masked.
    case masked
    /// The connections that exist, as a list.
    case sparse
  }

  let axes: SpatialAxes
  let window: SlidingWindow
  let filters: Int
  let hasBias: Bool
  private let kernel: Kernel
  private let keras: KerasVersion

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    window = try SlidingWindow(convolution: config, rank: axes.count)
    filters = try config.positive("filters", "nb_filter")
    hasBias = try config["use_bias", "bias", default: true]
    let implementation: Int = try config["implementation", default: 1]
    guard let kernel = Kernel(rawValue: implementation) else {
      throw ConfigError("implementation", "is \(implementation), not 1, 2 or 3")
    }
    self.kernel = kernel
    keras = config.keras
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let places = try window.places(along: try axes.sizes(of: input))
    return try axes.replacing(places, channels: filters, in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let places = try fixedPlaces(for: input)
    let kernel = WeightSpec(keras.kernelName, try kernelShape(for: input, places: places))
    return hasBias ? [kernel, WeightSpec(keras.biasName, places + [filters])] : [kernel]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    guard kernel == .perPlace else { return nil }
    let block = window.sizes + [try axes.fixedChannels(of: input)]
    return .elements(try fixedPlaces(for: input))
      * .connections(to: block, of: filters, hasBias: hasBias)
  }

  private func kernelShape(for input: Shape, places: [Int]) throws(ShapeError) -> [Int] {
    let channels = try axes.fixedChannels(of: input)
    let sizes = try axes.fixedSizes(of: input)
    switch kernel {
    case .perPlace:
      return [try product(places), try product(window.sizes + [channels]), filters]
    case .masked:
      return axes.isChannelsFirst
        ? [channels] + sizes + [filters] + places : sizes + [channels] + places + [filters]
    case .sparse:
      var count = try product([channels, filters])
      for (axis, (size, places)) in zip(sizes, places).enumerated() {
        count = try product([count, try window.connections(to: size, from: places, axis: axis)])
      }
      return [count]
    }
  }

  private func fixedPlaces(for input: Shape) throws(ShapeError) -> [Int] {
    try window.places(along: try axes.fixedSizes(of: input)).compactMap { $0 }
  }
}

extension SpatialAxes {
  /// The sizes of the spatial axes, which the shapes of weights depend on.
  fileprivate func fixedSizes(of shape: Shape) throws(ShapeError) -> [Int] {
    let sizes = try sizes(of: shape)
    let fixed = sizes.compactMap { $0 }
    guard fixed.count == sizes.count else {
      throw .unknown("the sizes of its input \(shape) are not all fixed")
    }
    return fixed
  }
}
