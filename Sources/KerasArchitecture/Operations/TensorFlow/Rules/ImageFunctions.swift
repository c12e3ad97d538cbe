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

/// The middle of images, as `tf.image.central_crop` takes it.
struct CentralCrop: SingleInputLayer {
  static let classes: [LayerClass] = []

  private let fraction: Double

  init(_ config: LayerConfig) throws(ConfigError) {
    guard let fraction = config.json("central_fraction")?.double, fraction > 0, fraction <= 1 else {
      throw ConfigError("central_fraction", "is no fraction")
    }
    self.fraction = fraction
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    var result = input
    for axis in [-3, -2] {
      result = try result.changing(axis: axis) { size in
        size - 2 * Int((Double(size) - Double(size) * fraction) / 2)
      }
    }
    return result
  }
}

/// Parts of images brought to one size, as `tf.image.crop_and_resize` does it.
struct CropAndResize: Layer {
  static let classes: [LayerClass] = []

  private let size: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    size = try config["crop_size"]
    guard size.count == 2 else { throw ConfigError("crop_size", "has \(size.count) numbers") }
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let images = try call.operand(0, "image")
    let boxes = try call.operand(1, "boxes")
    guard images.rank == 4, boxes.rank == 2 else {
      throw .impossible("boxes of the shape \(boxes) in images of \(images)")
    }
    return .tensor([boxes.sizes[0], size[0], size[1], images.sizes[3]])
  }
}

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
