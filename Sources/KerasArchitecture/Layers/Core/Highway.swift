/// A dense layer that carries part of its input over to its output.
///
/// keras 1.2.2 `layers/core.py`; before it, each bias followed its kernel (keras 1.1.2).
struct Highway: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("Highway", in: .one, .two)]

  let hasBias: Bool
  private let keepsBiasesLast: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    hasBias = try config["bias", default: true]
    keepsBiasesLast = config.keras.isAtLeast(1, 2)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let features = try input.size(ofAxis: -1)
    let kernels = ["W", "W_carry"].map { WeightSpec($0, [features, features]) }
    guard hasBias else { return kernels }
    let biases = ["b", "b_carry"].map { WeightSpec($0, [features]) }
    return keepsBiasesLast ? kernels + biases : zip(kernels, biases).flatMap { [$0, $1] }
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let features = Formula.number(try input.size(ofAxis: -1))
    return 2 * (hasBias ? (features + 1) * features : features * features)
  }
}
