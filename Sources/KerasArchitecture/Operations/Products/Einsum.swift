/// Sums of products by subscripts (keras 3.15.1 `ops/numpy.py`, `Einsum`).
struct Einsum: Layer {
  static let classes: [LayerClass] = .operations("Einsum")

  let sum: EinsteinSum

  init(_ config: LayerConfig) throws(ConfigError) {
    let subscripts: String = try config["subscripts"]
    guard let sum = EinsteinSum(subscripts) else {
      throw ConfigError("subscripts", "are not those of a sum: \(subscripts)")
    }
    self.sum = sum
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var shapes: [Shape] = []
    for argument in call.arguments { shapes.append(try argument.operandShape()) }
    return .tensor(try sum.shape(for: shapes))
  }
}
