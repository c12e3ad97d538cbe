/// The transposed convolution of Keras 1, whose settings hold the shape of its output.
///
/// keras 1.2.2 `layers/convolutional.py`, `Deconvolution2D`: the kernel is that of a convolution.
struct Deconvolution: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("Deconvolution2D", in: .one)]

  let convolution: Convolution
  let declaredOutput: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    convolution = try Convolution(config)
    declaredOutput = try config["output_shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let axes = convolution.axes
    return try axes.replacing(
      try axes.sizes(of: declaredOutput), channels: convolution.filters, in: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    try convolution.weights(for: input)
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    try convolution.formula(for: input)
  }
}
