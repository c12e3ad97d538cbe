/// A factor for every channel, learned from a small start; part of the ConvNeXt models.
///
/// keras 3.15.1 and 2.15.0 `applications/convnext.py`.
struct LayerScale: SingleInputLayer {
  static let classes: [LayerClass] = ["LayerScale"]

  let channels: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    channels = try config.positive("projection_dim")
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    [WeightSpec("gamma", [channels])]
  }
}
