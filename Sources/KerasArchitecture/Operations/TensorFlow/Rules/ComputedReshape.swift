/// The elements laid out anew, as `tf.reshape` does it.
///
/// A size that the model computes is as open as `-1` is: if it is the only one, it follows from the
/// others.
struct ComputedReshape: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let sizes: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    let sizes: [Int?] = try config["shape"]
    let open = sizes.count { ($0 ?? -1) == -1 }
    self.sizes = sizes.map { size in (size ?? -1) == -1 ? open == 1 ? -1 : nil : size }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try input.reshaped(to: sizes)
  }
}
