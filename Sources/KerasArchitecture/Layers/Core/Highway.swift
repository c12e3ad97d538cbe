/// A dense layer that carries part of its input over to its output.
///
/// keras 1.2.2 `layers/core.py`.
struct Highway: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("Highway", in: .one, .two)]

  let hasBias: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    hasBias = try config["bias", default: true]
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let features = try input.size(ofAxis: -1)
    let kernels = ["W", "W_carry"].map { WeightSpec($0, [features, features]) }
    return hasBias ? kernels + ["b", "b_carry"].map { WeightSpec($0, [features]) } : kernels
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let features = Formula.number(try input.size(ofAxis: -1))
    return 2 * (hasBias ? (features + 1) * features : features * features)
  }
}
