/// A function that calls another one, or whose operands Keras did not save.
struct UntoldFunction: Layer {
  static let classes: [LayerClass] = []

  private let callsFunction: Bool

  init(_ config: LayerConfig) {
    callsFunction = config.className == "Map"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    throw callsFunction
      ? .unknown("it calls a function, which the file does not hold")
      : .unknown("the file does not hold all of its operands")
  }
}
