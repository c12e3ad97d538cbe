/// A sum, mean, maximum and the like over some axes or all (keras 3.15.1 `ops/numpy.py`,
/// `ops/math.py`, `ops/linalg.py`).
struct Reduction: SingleInputLayer {
  static let classes: [LayerClass] = .operations(
    "All", "Amax", "Amin", "Any", "Argmax", "Argmin", "Average", "CountNonzero", "Logsumexp",
    "Max", "Mean", "Median", "Min", "Nanargmax", "Nanargmin", "Nanmax", "Nanmean", "Nanmedian",
    "Nanmin", "Nanprod", "Nanstd", "Nansum", "Nanvar", "Norm", "Prod", "Ptp", "Std", "Sum", "Var")

  let axes: IntegerOrList?
  let keepsAxes: Bool
  /// Whether it is told to keep axes and thereby their sizes.
  private let keepsShape: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axis", default: nil]
    keepsAxes = try config["keepdims", default: false]
    keepsShape =
      keepsAxes && ["Argmax", "Argmin"].contains(config.className) && config.precedesKeras3(14)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    keepsShape ? input : try input.reduced(over: axes?.values, keepingAxes: keepsAxes)
  }
}
