/// A layer that gives images another height or width, or leaves it to chance.
///
/// keras 3.15.1 `layers/preprocessing/image_preprocessing/resizing.py` and its neighbours, keras
/// 2.15.0 `layers/preprocessing/image_preprocessing.py`.
struct ImageSize: SingleInputLayer {
  static let classes: [LayerClass] = [
    "Resizing", "CenterCrop", "RandomCrop", LayerClass("RandomHeight", in: .two),
    LayerClass("RandomWidth", in: .two),
  ]

  /// What becomes of one axis.
  enum Change: Sendable { case stays, fixed(Int), random }

  let height, width: Change
  let isChannelsFirst: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    switch config.className {
    case "RandomHeight": (height, width) = (.random, .stays)
    case "RandomWidth": (height, width) = (.stays, .random)
    default:
      height = .fixed(try config.positive("height"))
      width = .fixed(try config.positive("width"))
    }
    let format: String? = try config["data_format", default: nil]
    isChannelsFirst = format == "channels_first"
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard (3...4).contains(input.rank) else { throw .impossible("an image of the shape \(input)") }
    let first = input.rank - (isChannelsFirst ? 2 : 3)
    var output = input
    for (axis, change) in [(first, height), (first + 1, width)] {
      switch change {
      case .stays: break
      case .fixed(let size): output.sizes[axis] = size
      case .random: output.sizes[axis] = nil
      }
    }
    return output
  }
}
