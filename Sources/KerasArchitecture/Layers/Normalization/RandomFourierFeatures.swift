/// Maps features to random ones that approximate a kernel.
///
/// keras 2.15.0 `layers/kernelized.py`.
struct RandomFourierFeatures: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("RandomFourierFeatures", in: .two)]

  let features: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    features = try config.positive("output_dim")
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    input.replacingLast(with: features)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    [
      WeightSpec("kernel_scale", [1]),
      .fixed("unscaled_kernel", [try input.size(ofAxis: -1), features], "float32"),
      .fixed("bias", [features], "float32"),
    ]
  }
}
