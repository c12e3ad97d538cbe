/// Images brought to a size, as `tf.image` does it.
struct ImageSizing: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let size: [Int?]
  private let keepsProportions: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    if config.json("size") != nil {
      let size: [Int?] = try config["size"]
      // A node of a graph returns images of unknown size if one of the sizes is unknown.
      let isLost = config.className == "ResizeNode" && size.contains(nil)
      self.size = isLost ? [nil, nil] : size
    } else {
      size = [try config["target_height"], try config["target_width"]]
    }
    keepsProportions = try config["preserve_aspect_ratio", default: false]
    guard size.count == 2 else { throw ConfigError("size", "has \(size.count) numbers") }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    var result = input
    let (height, width) = (input.rank - 3, input.rank - 2)
    (result.sizes[height], result.sizes[width]) = (size[0], size[1])
    guard keepsProportions else { return result }
    (result.sizes[height], result.sizes[width]) = (nil, nil)
    if let oldHeight = input.sizes[height], let oldWidth = input.sizes[width], oldHeight > 0,
      oldWidth > 0, let newHeight = size[0], let newWidth = size[1]
    {
      // In single precision, as TensorFlow does it (tensorflow 2.15 `python/ops/image_ops_impl.py`).
      let scale = min(Float(newHeight) / Float(oldHeight), Float(newWidth) / Float(oldWidth))
      let scaled = [oldHeight, oldWidth].map { (scale * Float($0)).rounded(.toNearestOrEven) }
      guard scaled.allSatisfy({ $0 < 0x1p40 }) else { throw .impossible("images too large") }
      (result.sizes[height], result.sizes[width]) = (Int(scaled[0]), Int(scaled[1]))
    }
    return result
  }
}
