/// Quantiles over some axes or all; several of them make a new first axis (keras 3.15.1
/// `ops/numpy.py`).
struct Quantile: Layer {
  static let classes: [LayerClass] = .operations(
    "Nanpercentile", "Nanquantile", "Percentile", "Quantile")

  let reduction: Reduction
  let takesListOfOne: Bool
  private let takesLists: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    reduction = try Reduction(config)
    takesLists = !config.precedesKeras3(14)
    takesListOfOne = config.className.lowercased().hasSuffix("percentile")
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shape = try reduction.outputShape(for: try call.operand(0, "x"))
    guard let levels = call.argument(1, "q") else { return .tensor(shape) }
    if let list = levels.elements {
      let count = takesLists && (list.count > 1 || takesListOfOne) ? [list.count] : []
      return .tensor(Shape(count + shape.sizes))
    }
    return .tensor(Shape(try levels.operandShape().sizes.prefix(1) + shape.sizes))
  }
}
