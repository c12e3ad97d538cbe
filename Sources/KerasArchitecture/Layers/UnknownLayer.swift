/// A layer whose class no rule describes: somebody's own, or newer than this catalogue.
///
/// Nothing follows from its settings; its place in the graph and its stored weights remain.
struct UnknownLayer: Layer {
  static let classes: [LayerClass] = []

  let className: String

  init(_ config: LayerConfig) {
    className = config.className
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { throw reason }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] { throw reason }

  private var reason: ShapeError { .unknown("\(className) is not a class of Keras") }
}
