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
