/// A fully connected layer: maps the last axis to `units` features.
///
/// keras 3.15.1 `layers/core/dense.py`, keras 1.2.2 `layers/core.py`.
struct Dense: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("Dense"), LayerClass("TimeDistributedDense", in: .one),
  ]

  let units: Int
  let hasBias: Bool
  let lora: LowRankAdaptation?
  let quantization: Quantization?
  private let keras: KerasVersion

  init(_ config: LayerConfig) throws(ConfigError) {
    units = try config.positive("units", "output_dim")
    hasBias = try config["use_bias", "bias", default: true]
    lora = try LowRankAdaptation(config)
    quantization = try Quantization(config)
    keras = config.keras
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank >= 2 else { throw .impossible("an input of the shape \(input)") }
    return input.replacingLast(with: units)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let features = try input.size(ofAxis: -1)
    let bias = hasBias ? [WeightSpec(keras.biasName, [units])] : []
    let kernel = QuantizedKernel(features: features, units: units, for: quantization)
    let weights =
      try quantization?.weights(of: kernel, bias: bias)
      ?? [WeightSpec(keras.kernelName, kernel.shape)] + bias
    return lora?.adapting(weights, "kernel", of: kernel.shape) ?? weights
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    guard lora == nil, quantization == nil else { return nil }
    let features = Formula.number(try input.size(ofAxis: -1))
    return hasBias ? (features + 1) * .number(units) : features * .number(units)
  }
}
