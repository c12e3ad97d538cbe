/// The positions of the elements that are not zero, a list for each axis (keras 3.15.1
/// `ops/numpy.py`, `Nonzero`).
struct Nonzero: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Nonzero")

  private let isOneTensor: Bool

  init(_ config: LayerConfig) {
    isOneTensor = config.precedesKeras3(4)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let rank = try call.input.rank
    return isOneTensor
      ? .tensor(Shape(Array(repeating: nil, count: rank)))
      : .tensors(Array(repeating: [nil], count: rank))
  }
}

/// The number of axes, of which Keras makes a shape by mistake (keras 3.15.1 `ops/numpy.py`,
/// `Ndim`).
struct Ndim: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Ndim")

  init(_ config: LayerConfig) {}

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { [input.rank] }
}

/// Positions in a row as positions along axes (keras 3.15.1 `ops/numpy.py`, `UnravelIndex`).
struct UnravelIndex: Layer {
  static let classes: [LayerClass] = .operations("UnravelIndex")

  private let shape: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let indices = try call.operand(0, "indices")
    let part = shape.sizes.contains(nil) ? [nil] : indices
    return .tensors(shape.sizes.map { _ in part })
  }
}

/// For each place the element of the first tensor whose condition holds (keras 3.15.1
/// `ops/numpy.py`, `Select`).
struct Select: Layer {
  static let classes: [LayerClass] = .operations("Select")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operandList(1, "choicelist")[0])
  }
}
