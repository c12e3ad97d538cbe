/// Images scaled and moved into a given shape (keras 3.15.1 `ops/image.py`, `ScaleAndTranslate`).
struct ScaleAndTranslate: Layer {
  static let classes: [LayerClass] = .operations("ScaleAndTranslate")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let shape = call.argument(1, "output_shape")?.literal.flatMap({ Shape($0) }) else {
      throw .unknown("its output_shape is no list of sizes")
    }
    return .tensor(shape)
  }
}
