/// A fully connected layer: maps the last axis to `units` features.
struct Dense: SingleInputLayer {
  static let classes: [LayerClass] = [.all("Dense")]

  let units: Int
  let hasBias: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    units = try config.positive("units", "output_dim")
    hasBias = try config["use_bias", "bias", default: true]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    input.replacingLast(with: units)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let kernel = WeightSpec("kernel", [try input.size(ofAxis: -1), units])
    return hasBias ? [kernel, WeightSpec("bias", [units])] : [kernel]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let features = Formula.number(try input.size(ofAxis: -1))
    return hasBias ? (features + 1) * .number(units) : features * .number(units)
  }
}
