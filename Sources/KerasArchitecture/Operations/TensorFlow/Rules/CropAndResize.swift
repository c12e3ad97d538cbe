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
