/// A convolution with a kernel that is an operand (keras 3.15.1 `ops/nn.py`).
struct ConvolutionOperation: Layer {
  static let classes: [LayerClass] = .operations(
    "Conv", "ConvTranspose", "DepthwiseConv", "SeparableConv")

  private let settings: WindowSettings
  private let outputPadding: IntegerOrList?
  private let className: String

  init(_ config: LayerConfig) throws(ConfigError) {
    settings = try WindowSettings(config)
    outputPadding = try config["output_padding", default: nil]
    className = config.className
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (input, kernel) = (try call.operand(0, "inputs"), try call.operand(1, "kernel"))
    guard kernel.rank == input.rank, kernel.rank > 2 else {
      throw .impossible("a kernel of the shape \(kernel) for the shape \(input)")
    }
    var kernelSizes: [Int] = []
    for axis in 0..<kernel.rank { kernelSizes.append(try kernel.size(ofAxis: axis)) }
    let sizes = Array(kernelSizes.dropLast(2))
    let (inner, outer) = (kernelSizes[kernel.rank - 2], kernelSizes[kernel.rank - 1])
    let axes = settings.axes(count: sizes.count)
    // Without strides of its own a convolution moves by 1.
    let window = try settings.window(sizes, defaultStride: 1)
    switch className {
    case "ConvTranspose":
      let padding = try WindowSettings.numbers(outputPadding, for: sizes)
      var spans: [Int?] = []
      for (axis, size) in try axes.sizes(of: input).enumerated() {
        spans.append(try window.span(from: size, axis: axis, outputPadding: padding?[axis]))
      }
      return .tensor(try axes.replacing(spans, channels: inner, in: input))
    case "DepthwiseConv", "SeparableConv":
      let channels =
        className == "DepthwiseConv"
        ? try product([inner, outer])
        : try call.operand(2, "pointwise_kernel").size(ofAxis: -1)
      let places = try window.places(along: try axes.sizes(of: input))
      return .tensor(try axes.replacing(places, channels: channels, in: input))
    default:
      let places = try window.places(along: try axes.sizes(of: input))
      return .tensor(try axes.replacing(places, channels: outer, in: input))
    }
  }
}
