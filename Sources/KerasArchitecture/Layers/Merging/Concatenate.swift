/// Joins tensors along an axis.
///
/// keras 3.15.1 `layers/merging/concatenate.py`.
struct Concatenate: Layer {
  static let classes: [LayerClass] = ["Concatenate"]

  let axis: Int
  private let fillsOpenSizes: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: -1]
    fillsOpenSizes = config.keras.line == .tensorFlow
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.mergedShapes
    var result = try Shape.joining(shapes, along: axis)
    guard fillsOpenSizes else { return .tensor(result) }
    let joined = try result.index(ofAxis: axis)
    for index in result.sizes.indices where index != joined && result.sizes[index] == nil {
      result.sizes[index] = shapes.lazy.compactMap { $0.sizes[index] }.first
    }
    return .tensor(result)
  }
}

extension Shape {
  /// The shape of what `shapes` make up when joined along `axis`; the other sizes are those of the
  /// first.
  static func joining(_ shapes: [Shape], along axis: Int) throws(ShapeError) -> Shape {
    guard var result = shapes.first else { throw .unknown("it is called without a tensor") }
    let index = try result.index(ofAxis: axis)
    for shape in shapes.dropFirst() {
      guard shape.rank == result.rank else {
        throw .impossible("shapes \(result) and \(shape) do not join")
      }
      for (other, sizes) in zip(result.sizes, shape.sizes).enumerated() where other != index {
        if let size = sizes.0, let otherSize = sizes.1, size != otherSize {
          throw .impossible("shapes \(result) and \(shape) do not join")
        }
      }
      guard let size = result.sizes[index], let added = shape.sizes[index] else {
        result.sizes[index] = nil
        continue
      }
      result.sizes[index] = try sum([size, added])
    }
    return result
  }
}
