/// Tensors put one after the other (keras 3.15.1 `ops/numpy.py`).
struct ConcatenateOperation: Layer {
  static let classes: [LayerClass] = .operations("Concatenate", "Hstack", "Vstack")

  let axis: Int
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = config.className == "Hstack" ? 1 : try config["axis", default: 0]
    fillsOpenSizes = config.keras.line == .tensorFlow
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(
      try .concatenated(
        call.operandList(0, "xs"), axis: axis, fillsOpenSizes: fillsOpenSizes))
  }
}

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

/// A tensor and another one after it, or the elements of both in a row (keras 3.15.1
/// `ops/numpy.py`, `Append`).
struct Append: Layer {
  static let classes: [LayerClass] = .operations("Append")

  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (first, second) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard let axis else {
      return .tensor(try .concatenated([first.flattened(), second.flattened()], axis: 0))
    }
    return .tensor(try .concatenated([first, second], axis: axis))
  }
}

/// Tensors put side by side in a new axis (keras 3.15.1 `ops/numpy.py`, `Stack`).
struct Stack: Layer {
  static let classes: [LayerClass] = .operations("Stack")

  let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try .stacked(call.operandList(0, "x"), axis: axis))
  }
}
