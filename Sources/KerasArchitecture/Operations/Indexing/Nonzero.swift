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
