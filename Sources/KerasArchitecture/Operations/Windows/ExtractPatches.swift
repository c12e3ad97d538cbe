/// The patches of images or volumes, each as the channels of one place (keras 3.15.1
/// `ops/image.py`, `ExtractPatches`).
struct ExtractPatches: SingleInputLayer {
  static let classes: [LayerClass] = .operations("ExtractPatches")

  private let settings: WindowSettings
  private let sizes: [Int]

  init(_ config: LayerConfig) throws(ConfigError) {
    settings = try WindowSettings(config)
    let size: IntegerOrList = try config["size"]
    sizes = size.isList ? size.values : [size.values[0], size.values[0]]
    guard (2...3).contains(sizes.count), sizes.allSatisfy({ $0 >= 1 }) else {
      throw ConfigError("size", "is not that of a patch")
    }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    // A single image has no batch axis.
    let isSingle = input.rank == sizes.count + 1
    let batch = isSingle ? Shape([1] + input.sizes) : input
    guard batch.rank == sizes.count + 2 else {
      throw .impossible("patches of the shape \(input)")
    }
    let axes = settings.axes(count: sizes.count)
    let channels = try product(sizes + [try axes.fixedChannels(of: batch)])
    let places = try settings.window(sizes).places(along: try axes.sizes(of: batch))
    let result = try axes.replacing(places, channels: channels, in: batch)
    return isSingle ? Shape(Array(result.sizes.dropFirst())) : result
  }
}
