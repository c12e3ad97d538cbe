/// The patches of images as columns (keras 3.15.1 `ops/nn.py`, `Unfold`), or images of such columns
/// (`Fold`).
struct FoldOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Fold", "Unfold")

  private let kernel, dilation, padding, strides: [Int]
  private let outputSizes: [Int]?

  init(_ config: LayerConfig) throws(ConfigError) {
    kernel = try config.extents("kernel_size", rank: 2)
    dilation = try config.extents("dilation", rank: 2, default: 1)
    padding = try config.extents("padding", rank: 2, default: 0, minimum: 0)
    strides = try config.extents("stride", rank: 2, default: 1)
    outputSizes =
      config.className == "Fold" ? try config.extents("output_size", rank: 2) : nil
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let patch = try product(kernel)
    if let outputSizes {
      guard input.rank == 3 else { throw .impossible("columns of the shape \(input)") }
      let channels = try input.changing(axis: 1) { (size) throws(ShapeError) in
        guard size.isMultiple(of: patch) else {
          throw .impossible("\(size) numbers are no patches of \(patch)")
        }
        return size / patch
      }
      return Shape(channels.sizes.prefix(2) + outputSizes)
    }
    guard input.rank == 4 else { throw .impossible("patches of the shape \(input)") }
    let window = SlidingWindow(
      sizes: kernel, strides: strides, dilation: dilation, padding: .valid, needsPlace: false)
    var lengths: [Int] = []
    for (axis, margin) in padding.enumerated() {
      lengths.append(try sum([try input.size(ofAxis: axis + 2), margin, margin]))
    }
    let places = try window.places(along: lengths).compactMap(\.self)
    return [
      input.sizes[0], try product([try input.size(ofAxis: 1), patch]), try product(places),
    ]
  }
}
