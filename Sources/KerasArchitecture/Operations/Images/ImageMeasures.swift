/// Images of one channel (keras 3.15.1 `ops/image.py`, `RGBToGrayscale`).
struct RGBToGrayscale: SingleInputLayer {
  static let classes: [LayerClass] = .operations("RGBToGrayscale")

  private let axes: ImageAxes

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try ImageAxes(config)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    return try input.changing(axis: axes.channels, to: 1)
  }
}

/// How like two images are (keras 3.15.1 `ops/image.py`, `SSIM`).
struct StructuralSimilarity: Layer {
  static let classes: [LayerClass] = .operations("SSIM")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "image1")
    try ImageAxes.check(input)
    return .tensor(Shape(Array(input.sizes.dropLast(3))))
  }
}

/// Tensors with a new last axis of two: edges in both directions (keras 3.15.1 `ops/image.py`,
/// `SobelEdges`), parts of complex numbers (`ops/math.py`, `ViewAsReal`).
struct PairOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("SobelEdges", "ViewAsReal")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { Shape(input.sizes + [2]) }
}
