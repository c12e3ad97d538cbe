/// The axes in another order (keras 3.15.1 `ops/numpy.py`, `Transpose`).
struct Transpose: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Transpose")

  let axes: [Int]?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axes", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.transposed(axes) }
}

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

/// Two axes exchanged; `Rot90` exchanges them however often it turns (keras 3.15.1 `ops/numpy.py`).
struct Swapaxes: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Rot90", "Swapaxes")

  let first, second: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    guard config.className == "Rot90" else {
      first = try config["axis1"]
      second = try config["axis2"]
      return
    }
    let axes: [Int] = try config["axes", default: [0, 1]]
    guard axes.count == 2, axes[0] != axes[1] else { throw ConfigError("axes", "are not two") }
    (first, second) = (axes[0], axes[1])
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.swapping(first, second)
  }
}
