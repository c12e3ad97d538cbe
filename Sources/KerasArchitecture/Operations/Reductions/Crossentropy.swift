/// The loss of each sample, of which the axis of the classes goes (keras 3.15.1 `ops/nn.py`).
struct Crossentropy: Layer {
  static let classes: [LayerClass] = .operations(
    "CategoricalCrossentropy", "SparseCategoricalCrossentropy")

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    let isSparse = config.className.hasPrefix("Sparse")
    axis = isSparse ? try config["axis", default: -1] : -1
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operand(1, "output").reduced(over: [axis], keepingAxes: false))
  }
}
