/// Adds zeros around the spatial axes.
///
/// keras 3.15.1 `layers/reshaping/zero_padding2d.py`.
struct ZeroPadding: SingleInputLayer {
  static let classes: [LayerClass] = [
    .all("ZeroPadding1D"), .all("ZeroPadding2D"), .all("ZeroPadding3D"),
  ]

  let axes: SpatialAxes
  let margins: Margins

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try SpatialAxes(config)
    margins = try Margins(config, "padding", rank: axes.count)
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    let sizes = zip(try axes.sizes(of: input), margins.totals).map { size, margin in
      size.map { $0 + margin }
    }
    return try axes.replacing(sizes, in: input)
  }
}
