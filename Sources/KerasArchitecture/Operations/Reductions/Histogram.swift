/// How many numbers lie between bounds, and the bounds (keras 3.15.1 `ops/numpy.py`, `Histogram`).
struct Histogram: Layer {
  static let classes: [LayerClass] = .operations("Histogram")

  private let count: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["bins", default: 10]
    guard count >= 0 else { throw ConfigError("bins", "is \(count)") }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensors([[count], [count + 1]])
  }
}
