/// An input of a model.
struct InputLayer: Layer {
  static let classes: [LayerClass] = [.all("InputLayer")]

  let shape: Shape?

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["batch_shape", "batch_input_shape", default: nil]
    guard shape?.sizes.allSatisfy({ ($0 ?? 0) >= 0 }) != false else {
      throw ConfigError("batch_shape", "has a negative size")
    }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let shape else { throw .unknown("the input declares no shape") }
    return .tensor(shape)
  }
}
