/// Tensors joined, as `tf.concat` and `tf.stack` do it: a size that one of them leaves open is that
/// of the others.
struct MergingJoin: Layer {
  static let classes: [LayerClass] = []

  private let axis: Int
  private let isStack: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
    isStack = config.className == "Stack"
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let shapes = try call.operandList(0, "values")
    let result =
      try isStack ? Shape.stacked(shapes, axis: axis) : Shape.concatenated(shapes, axis: axis)
    let joined = try result.index(ofAxis: axis)
    var merged = result
    for index in result.sizes.indices where index != joined && merged.sizes[index] == nil {
      let source = isStack && index > joined ? index - 1 : index
      merged.sizes[index] = shapes.lazy.compactMap { $0.sizes[source] }.first
    }
    return .tensor(merged)
  }
}
