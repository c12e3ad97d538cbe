/// Cuts off elements at the edges of the spatial axes.
///
/// keras 3.15.1 `layers/reshaping/cropping2d.py`.
struct Cropping: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("Cropping1D"), .all("Cropping2D"), .all("Cropping3D"),
  ]

  let axes: SpatialAxes
  let margins: Margins

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    margins = try Margins(config, "cropping", rank: axes.count)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    var sizes: [Int?] = []
    for (size, margin) in zip(try axes.sizes(of: input), margins.totals) {
      if let size, size <= margin {
        throw .impossible("nothing is left of \(size) with \(margin) cut off")
      }
      sizes.append(size.map { $0 - margin })
    }
    return try axes.replacing(sizes, in: input)
  }
}
