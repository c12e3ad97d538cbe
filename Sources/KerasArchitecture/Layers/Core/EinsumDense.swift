/// A fully connected layer over any axes, given by an equation (keras 3.15.1 and 2.15.0
/// `layers/core/einsum_dense.py`).
struct EinsumDense: SingleInputLayer {
  static let classes: [LayerClass] = ["EinsumDense"]

  let equation: EinsumEquation
  /// The sizes of the output after the batch axis; `nil` where the input tells them.
  let declaredSizes: [Int?]
  /// The letters of the output's axes along which there is a bias; `nil` if there is none.
  let biasAxes: [Character]?
  let lora: LowRankAdaptation?
  let quantization: Quantization?
  /// Whether the output is as TensorFlow traces it, not as its settings declare it.
  let isTraced: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let text: String = try config["equation"]
    guard let equation = EinsumEquation(text) else {
      throw ConfigError("equation", "is of no form that Keras takes")
    }
    self.equation = equation
    let sizes: Shape =
      try config.json("output_shape")?.int == nil
      ? config["output_shape"] : Shape([config.positive("output_shape")])
    declaredSizes = sizes.sizes
    guard declaredSizes.allSatisfy({ ($0 ?? 0) >= 0 }) else {
      throw ConfigError("output_shape", "has a size below zero")
    }
    let biasAxes: String? = try config["bias_axes", default: nil]
    self.biasAxes = biasAxes.map(Array.init)
    lora = try LowRankAdaptation(config)
    quantization = try Quantization(config)
    isTraced = config.keras.line != .keras3
  }

  /// Creates a layer that is part of another one.
  init(
    _ equation: EinsumEquation, output: [Int?], biasAxes: [Character]?,
    quantization: Quantization?
  ) {
    (self.equation, declaredSizes, self.biasAxes) = (equation, output, biasAxes)
    (lora, self.quantization, isTraced) = (nil, quantization, false)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let sizes = try equation.sizes(for: input, declared: declaredSizes)
    guard isTraced else { return Shape(sizes.output) }
    let kernel = Dictionary(zip(equation.kernel, sizes.kernel), uniquingKeysWith: { $1 })
    let lettered = equation.output.map { sizes.inputSizes[$0] ?? kernel[$0] }
    return equation.elidesLeft
      ? Shape(input.sizes.prefix(sizes.elided) + lettered)
      : Shape(lettered + input.sizes.suffix(sizes.elided))
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let sizes = try equation.sizes(for: input, declared: declaredSizes)
    let bias = try biasShape(sizes).map { [WeightSpec("bias", $0)] } ?? []
    var weights = [WeightSpec("kernel", sizes.kernel)] + bias
    if let quantization {
      let kernel = try equation.quantizedKernel(sizes, for: quantization)
      weights = try quantization.weights(of: kernel, bias: bias)
    }
    return lora?.adapting(weights, "kernel", of: sizes.kernel) ?? weights
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    guard lora == nil, quantization == nil else { return nil }
    let sizes = try equation.sizes(for: input, declared: declaredSizes)
    let kernel = Formula.elements(sizes.kernel)
    return try biasShape(sizes).map { kernel + .elements($0.filter { $0 != 1 }) } ?? kernel
  }

  /// The shape of the bias: its axes, with 1 for those among and after them that it lacks.
  private func biasShape(_ sizes: EinsumEquation.Sizes) throws(ShapeError) -> [Int]? {
    guard let biasAxes else { return nil }
    guard let first = biasAxes.compactMap({ equation.output.firstIndex(of: $0) }).min() else {
      throw .impossible("a bias along axes that its output does not have")
    }
    var shape: [Int] = []
    for letter in equation.output[first...] {
      guard biasAxes.contains(letter) else {
        shape.append(1)
        continue
      }
      guard let size = sizes.outputSizes[letter] ?? nil else {
        throw .unknown("the size of an axis of its bias is not fixed")
      }
      shape.append(size)
    }
    return shape + Array(repeating: 1, count: equation.elidesLeft ? 0 : sizes.elided)
  }
}
