/// An operation along an axis, or else over all elements in a row (keras 3.15.1 `ops/numpy.py`).
struct FlatteningOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations(
    "Argpartition", "Argsort", "Cumprod", "Cumsum", "Nancumprod", "Nancumsum", "Sort")

  let axes: IntegerOrList?
  private let flattens: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    let sorts = ["Argpartition", "Argsort", "Sort"].contains(config.className)
    axes = try config["axis", default: sorts ? IntegerOrList(.integer(-1)) : nil]
    flattens =
      switch config.className {
      case "Argpartition": !config.precedesKeras3(15)
      case "Sort": !config.precedesKeras3(14)
      default: true
      }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let axes else { return flattens ? try input.flattened() : input }
    for axis in axes.values { _ = try input.index(ofAxis: axis) }
    return input
  }
}
