/// A matrix of how often one class was taken for another, as `tf.math.confusion_matrix` makes it.
struct ConfusionMatrix: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    count = try config["num_classes", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { .tensor([count, count]) }
}
