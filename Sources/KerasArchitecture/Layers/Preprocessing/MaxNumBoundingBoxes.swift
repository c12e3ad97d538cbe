/// A layer that keeps a fixed number of boxes around the things in an image.
///
/// keras 3.15.1 `layers/preprocessing/image_preprocessing/max_num_bounding_box.py`.
struct MaxNumBoundingBoxes: Layer {
  static let classes = [LayerClass("MaxNumBoundingBoxes", in: .three)]

  let count: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config.positive("max_number")
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let data = call.arguments.first ?? call.keywords.first?.value else {
      throw .unknown("it is called without a tensor")
    }
    return output(data, isBox: false)
  }

  private func output(_ data: CallArgument, isBox: Bool) -> LayerOutput {
    switch data {
    case .tensor(let shape?) where isBox && shape.rank > 1:
      var shape = shape
      shape.sizes[1] = count
      return .tensor(shape)
    case .tensor(let shape): return .tensor(shape)
    case .literal: return .tensor(nil)
    case .list(let elements): return .list(elements.map { output($0, isBox: isBox) })
    case .dictionary(let members):
      return .named(
        members.map {
          .init($0.name, output($0.value, isBox: isBox || $0.name == "bounding_boxes"))
        })
    }
  }
}
