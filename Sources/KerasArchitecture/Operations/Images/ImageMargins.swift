/// Margins around images, or taken from them (keras 3.15.1 `ops/image.py`, `PadImages` and
/// `CropImages`).
struct ImageMargins: SingleInputLayer {
  static let classes: [LayerClass] = .operations("CropImages", "PadImages")

  private let axes: ImageAxes
  private let targetHeight, targetWidth: Int?
  private let top, bottom, left, right: Int?
  private let crops: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    crops = config.className == "CropImages"
    axes = try ImageAxes(config)
    targetHeight = try config["target_height", default: nil]
    targetWidth = try config["target_width", default: nil]
    top = try config["top_padding", "top_cropping", default: nil]
    bottom = try config["bottom_padding", "bottom_cropping", default: nil]
    left = try config["left_padding", "left_cropping", default: nil]
    right = try config["right_padding", "right_cropping", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try ImageAxes.check(input)
    return try axes.replacing(
      height: try size(
        from: input.sizes[try input.index(ofAxis: axes.height)], targetHeight, [top, bottom]),
      width: try size(
        from: input.sizes[try input.index(ofAxis: axes.width)], targetWidth, [left, right]),
      in: input)
  }

  private func size(from size: Int?, _ target: Int?, _ margins: [Int?]) throws(ShapeError) -> Int? {
    if let target { return target }
    guard let size else {
      guard !crops else { throw .impossible("images of unknown size are cropped to no given one") }
      return nil
    }
    let known = margins.compactMap(\.self)
    guard known.count == 2 else { throw .impossible("neither margins nor a size are given") }
    let result = try sum([size] + known.map { crops ? -$0 : $0 })
    guard result >= 0 else { throw .impossible("more is cropped from images than they have") }
    return result
  }
}
