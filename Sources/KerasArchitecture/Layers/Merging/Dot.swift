/// Multiplies two tensors along an axis of each, sample by sample.
///
/// keras 3.15.1 `layers/merging/dot.py`.
struct Dot: Layer {
  static let classes: [LayerClass] = ["Dot"]

  let axes: DotAxes
  /// Whether the second tensor may tell the size of the batch, as where TensorFlow multiplies.
  private let fillsOpenBatch: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axes = try DotAxes(config, "axes")
    fillsOpenBatch = config.keras.line == .tensorFlow
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.mergedShapes
    var product = try axes.product(of: shapes)
    if fillsOpenBatch, product.sizes[0] == nil { product.sizes[0] = shapes[1].sizes[0] }
    return .tensor(product)
  }
}

/// The axes that disappear from two tensors in a product of them; they count that of the batch.
struct DotAxes: Sendable {
  private let setting: IntegerOrList

  /// Reads an axis of both tensors, or one of each.
  init(_ config: LayerConfig, _ key: String) throws(ConfigError) {
    setting = try config[key]
    guard setting.values.count == (setting.isList ? 2 : 1) else {
      throw ConfigError(key, "has \(setting.values.count) axes for 2 tensors")
    }
  }

  /// The shape of the product.
  func product(of shapes: [Shape]) throws(ShapeError) -> Shape {
    guard shapes.count == 2 else { throw .impossible("a dot product of \(shapes.count) tensors") }
    var (left, right) = (shapes[0], shapes[1])
    let (axis, otherAxis) = (setting.values[0], setting.values[setting.isList ? 1 : 0])
    let (index, otherIndex) = (try left.index(ofAxis: axis), try right.index(ofAxis: otherAxis))
    guard index > 0, otherIndex > 0 else { throw .impossible("a dot product over the batch") }
    let size = left.sizes.remove(at: index)
    let otherSize = right.sizes.remove(at: otherIndex)
    if let size, let otherSize, size != otherSize {
      throw .impossible("a dot product of \(size) with \(otherSize) elements")
    }
    let sizes = left.sizes + right.sizes.dropFirst()
    return Shape(sizes.count == 1 ? sizes + [1] : sizes)
  }
}
