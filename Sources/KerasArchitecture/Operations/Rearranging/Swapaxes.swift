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
