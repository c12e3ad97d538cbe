/// Images brought to a size (keras 3.15.1 `ops/image.py`, `Resize`).
struct ResizeOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Resize")

  private let size: [Int?]
  private let axes: ImageAxes

  init(_ config: LayerConfig) throws(ConfigError) {
    size = try config["size"]
    axes = try ImageAxes(config)
    guard size.count == 2 else { throw ConfigError("size", "has \(size.count) numbers") }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try axes.replacing(height: size[0], width: size[1], in: input)
  }
}
