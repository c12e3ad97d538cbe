/// Convolutions and poolings as `tf.nn` has them: strides may name the axes of batch and channels
/// too, and margins may be given instead of a padding.
struct WindowFunction: Layer {
  static let classes: [LayerClass] = []

  private let className: String
  private let strides, dilation, poolSizes: IntegerOrList?
  private let padding: SlidingWindow.Padding
  private let margins: [[Int]]?
  private let isChannelsFirst: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    className = config.className
    strides = try config["strides", default: nil]
    dilation = try config["dilations", default: nil]
    poolSizes = try config["ksize", default: nil]
    let isExplicit = config.json("padding") == .string("EXPLICIT")
    // Nodes of graphs have all margins in one list.
    let flat: [Int] = isExplicit ? try config["margins", default: []] : []
    margins =
      isExplicit
      ? stride(from: 0, to: flat.count - 1, by: 2).map { [flat[$0], flat[$0 + 1]] }
      : config.json("padding").flatMap { [[Int]]($0) }
    padding = margins == nil ? try config["padding", default: .valid] : .valid
    isChannelsFirst = try config.isChannelsFirst
    let numbers = [strides, dilation, poolSizes].compactMap { $0?.values }.joined()
    guard numbers.allSatisfy({ $0 >= 1 }) else {
      throw ConfigError("strides", "or the like has a number below 1")
    }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "input")
    guard className != "Pool" else {
      guard input.rank > 2 else { throw .impossible("a pooling of the shape \(input)") }
      let sizes = try spatial(poolSizes, count: input.rank - 2)
      return .tensor(try shape(input, sizes: sizes, channels: nil))
    }
    let kernel = try call.operand(1, "filters")
    var kernelSizes: [Int] = []
    for axis in 0..<kernel.rank { kernelSizes.append(try kernel.size(ofAxis: axis)) }
    if className == "Dilation" {
      guard kernel.rank == 3 else { throw .impossible("a kernel of the shape \(kernel)") }
      return .tensor(try shape(input, sizes: Array(kernelSizes.prefix(2)), channels: nil))
    }
    guard kernel.rank > 2 else { throw .impossible("a kernel of the shape \(kernel)") }
    let (inner, outer) = (kernelSizes[kernel.rank - 2], kernelSizes[kernel.rank - 1])
    let channels =
      switch className {
      case "DepthwiseConv": try product([inner, outer])
      case "SeparableConv": try call.operand(2, "pointwise_filter").size(ofAxis: -1)
      default: outer
      }
    return .tensor(try shape(input, sizes: Array(kernelSizes.dropLast(2)), channels: channels))
  }

  private func shape(_ input: Shape, sizes: [Int], channels: Int?) throws(ShapeError) -> Shape {
    let axes = SpatialAxes(count: sizes.count, isChannelsFirst: isChannelsFirst)
    let window = SlidingWindow(
      sizes: sizes, strides: try spatial(strides, count: sizes.count),
      dilation: try spatial(dilation, count: sizes.count), padding: padding, needsPlace: false)
    var lengths = try axes.sizes(of: input)
    if let margins {
      guard margins.count == sizes.count + 2, margins.allSatisfy({ $0.count == 2 }) else {
        throw .impossible("margins for \(margins.count) axes")
      }
      let spatial = margins.dropFirst(isChannelsFirst ? 2 : 1)
      for (index, margin) in zip(lengths.indices, spatial) {
        if let length = lengths[index] { lengths[index] = try sum([length] + margin) }
      }
    }
    let places = try window.places(along: lengths)
    if let channels { return try axes.replacing(places, channels: channels, in: input) }
    return try axes.replacing(places, in: input)
  }

  /// The numbers for the spatial axes among those given for all axes, for these or for one.
  private func spatial(_ setting: IntegerOrList?, count: Int) throws(ShapeError) -> [Int] {
    let values = setting?.values ?? [1]
    switch values.count {
    case 1: return Array(repeating: values[0], count: count)
    case count: return values
    case count + 2: return Array(isChannelsFirst ? values.dropFirst(2) : values[1...count])
    default: throw .impossible("\(values.count) numbers for \(count) spatial axes")
    }
  }
}
