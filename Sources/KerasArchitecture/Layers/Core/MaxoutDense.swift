/// A dense layer that keeps the largest of several linear maps of its input.
///
/// keras 1.2.2 `layers/core.py`.
struct MaxoutDense: SingleInputLayer {
  static let classes: [LayerClass] = [LayerClass("MaxoutDense", in: .one, .two)]

  let units: Int
  let maps: Int
  let hasBias: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    units = try config.positive("output_dim")
    maps = try config.extents("nb_feature", rank: 1, default: 4)[0]
    hasBias = try config["bias", default: true]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    input.replacingLast(with: units)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let kernel = WeightSpec("W", [maps, try input.size(ofAxis: -1), units])
    return hasBias ? [kernel, WeightSpec("b", [maps, units])] : [kernel]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let features = Formula.number(try input.size(ofAxis: -1))
    let block: Formula = hasBias ? features + 1 : features
    return .number(maps) * block * .number(units)
  }
}
