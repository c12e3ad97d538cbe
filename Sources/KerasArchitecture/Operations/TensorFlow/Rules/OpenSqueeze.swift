/// Axes of size 1 taken away, as `tf.squeeze` does it: also those whose size is not fixed.
struct OpenSqueeze: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let axes: IntegerOrList?

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard let axes = axes?.values, !axes.isEmpty else {
      guard !input.sizes.contains(nil) else {
        throw .unknown("TensorFlow cannot tell how many axes of \(input) are squeezed")
      }
      return try input.squeezed(atAxes: nil)
    }
    var assumed = input
    for index in try input.indices(ofAxes: axes) where input.sizes[index] == nil {
      assumed.sizes[index] = 1
    }
    return try assumed.squeezed(atAxes: axes)
  }
}
