/// Normalizes the channels of every sample in groups.
///
/// keras 3.15.1 and 2.15.0 `layers/normalization/group_normalization.py`.
struct GroupNormalization: SingleInputLayer {
  static let classes: [LayerClass] = ["GroupNormalization"]

  let groups: Int
  let axis: Int
  let hasGamma: Bool
  let hasBeta: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    groups = try config["groups", default: 32]
    axis = try config["axis", default: -1]
    hasGamma = try config["scale", default: true]
    hasBeta = try config["center", default: true]
    guard groups > 0 || groups == -1 else {
      throw ConfigError("groups", "is \(groups), neither above zero nor -1")
    }
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let channels = try input.size(ofAxis: axis)
    guard groups == -1 || channels % groups == 0 else {
      throw .impossible("\(channels) channels do not divide into \(groups) groups")
    }
    return (hasGamma ? [WeightSpec("gamma", [channels])] : [])
      + (hasBeta ? [WeightSpec("beta", [channels])] : [])
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    .copies(try weights(for: input))
  }
}
