/// Axes moved among the others (keras 3.15.1 `ops/numpy.py`, `Moveaxis`).
struct Moveaxis: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Moveaxis")

  let sources, destinations: IntegerOrList

  init(_ config: LayerConfig) throws(ConfigError) {
    sources = try config["source"]
    destinations = try config["destination"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.movingAxes(sources.values, to: destinations.values)
  }
}
