/// Blocks of an image as its channels, or channels as blocks (keras 3.15.1 `ops/nn.py`,
/// `SpaceToDepth` and `DepthToSpace`).
struct BlockOperation: SingleInputLayer {
  static let classes: [LayerClass] = .operations("DepthToSpace", "SpaceToDepth")

  private let side: Int
  private let axes: SpatialAxes
  private let makesImages: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    side = try config.positive("block_size")
    axes = SpatialAxes(count: 2, isChannelsFirst: try config.isChannelsFirst)
    makesImages = config.className == "DepthToSpace"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard input.rank == 4 else { throw .impossible("blocks of the shape \(input)") }
    let area = try product([side, side])
    var sizes: [Int?] = []
    for size in try axes.sizes(of: input) {
      sizes.append(try scaled(size, by: side, grows: makesImages))
    }
    let channels = try scaled(try axes.channels(of: input), by: area, grows: !makesImages)
    return try axes.replacing(sizes, channels: channels, in: input)
  }

  private func scaled(_ size: Int?, by factor: Int, grows: Bool) throws(ShapeError) -> Int? {
    guard let size else { return nil }
    if grows { return try product([size, factor]) }
    guard size.isMultiple(of: factor) else {
      throw .impossible("\(size) does not divide into blocks of \(factor)")
    }
    return size / factor
  }
}
