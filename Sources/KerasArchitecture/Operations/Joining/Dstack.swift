/// Tensors put one behind the other, in a third axis (keras 3.15.1 `ops/numpy.py`, `Dstack`).
struct Dstack: Layer {
  static let classes: [LayerClass] = .operations("Dstack")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.operandList(0, "xs").map { shape in
      shape.rank == 0
        ? [1, 1, 1]
        : shape.rank == 1
          ? [1, shape.sizes[0], 1] : shape.rank == 2 ? Shape(shape.sizes + [1]) : shape
    }
    return .tensor(try .concatenated(shapes, axis: 2))
  }
}
