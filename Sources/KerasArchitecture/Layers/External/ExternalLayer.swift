/// A layer that runs something from outside of Keras: a module, a function or a SavedModel, of which
/// a configuration holds nothing that could be worked out.
///
/// keras 3.15.1 `utils/torch_utils.py`, `utils/jax_layer.py`, `export/tfsm_layer.py`.
struct ExternalLayer: Layer {
  static let classes: [LayerClass] = [
    "TFSMLayer", LayerClass("TorchModuleWrapper", in: .three), LayerClass("JaxLayer", in: .three),
    LayerClass("FlaxLayer", in: .three),
  ]

  let className: String

  init(_ config: LayerConfig) {
    className = config.className
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput { throw reason }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] { throw reason }

  private var reason: ShapeError {
    .unknown("what a \(className) runs is known from the file only")
  }
}
