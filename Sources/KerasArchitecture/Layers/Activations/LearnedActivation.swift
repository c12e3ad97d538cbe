/// Activations whose parameters are learned for every element, or shared along axes.
///
/// keras 3.15.1 `layers/activations/prelu.py`, keras 1.2.2 `layers/advanced_activations.py`.
/// Keras 1 did not save which axes are shared.
struct LearnedActivation: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("PReLU"), LayerClass("ParametricSoftplus", in: .one), LayerClass("SReLU", in: .one),
  ]

  let sharedAxes: [Int]
  private let names: [String]

  init(_ config: LayerConfig) throws(ConfigError) {
    let axes: IntegerOrList? = try config["shared_axes", default: nil]
    sharedAxes = axes?.values ?? []
    names =
      switch config.className {
      case "ParametricSoftplus": ["alphas", "betas"]
      case "SReLU": ["t_left", "a_left", "t_right", "a_right"]
      default: [config.keras.line == .keras1 ? "alphas" : "alpha"]
      }
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    var parameters = Shape(Array(input.sizes.dropFirst()))
    for axis in sharedAxes { parameters.sizes[try parameters.index(ofAxis: axis - 1)] = 1 }
    let shape = try parameters.sizes(ofAxes: Array(parameters.sizes.indices))
    return names.map { WeightSpec($0, shape) }
  }
}
