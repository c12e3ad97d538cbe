/// Images with another number of channels, or turned.
struct ImageChannels: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let className: String

  init(_ config: LayerConfig) {
    className = config.className
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    switch className {
    case "ToGrayscale": return input.replacingLast(with: 1)
    case "ToRGB": return input.replacingLast(with: 3)
    case "Transposed": return try input.swapping(-3, -2)
    default:
      // TensorFlow does not look how often it turns them (tensorflow 2.15
      // `python/ops/image_ops_impl.py`, `_rot90_4D`), so only squares keep their size.
      let (height, width) = (input.sizes[input.rank - 3], input.sizes[input.rank - 2])
      if height == width { return input }
      return try input.changing(axis: -3, to: nil).changing(axis: -2, to: nil)
    }
  }
}
