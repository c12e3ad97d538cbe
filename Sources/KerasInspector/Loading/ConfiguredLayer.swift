import KerasArchitecture

/// A layer of a configuration, at whatever depth it stands.
struct ConfiguredLayer: Sendable {
  /// The entry.
  let entry: LayerEntry
  /// Its name, after those of the models and wrappers around it: `encoder/dense_1`.
  let path: String
  /// Whether it is an operation of Keras 3.
  let isOperation: Bool

  /// Whether it is a model.
  var isModel: Bool { ConfiguredModel(self) != nil }

  /// The class, without the package of a custom one.
  var className: String { entry.shortClassName }

  /// One of its settings.
  subscript(key: String) -> JSONValue? { entry.settings[key] }
}

/// A model of a configuration: the outermost, or one inside it.
struct ConfiguredModel: Sendable {
  /// The entries of its layers.
  let entries: [LayerEntry]
  /// Its settings; empty for the bare list of Keras 1.
  let settings: JSONObject
  /// Where it stands among the models; empty for the outermost.
  let path: String
  /// Its class.
  let className: String

  /// Takes a layer as a model; `nil` if it is none.
  init?(_ layer: ConfiguredLayer) {
    guard LayerRegistry.isModel(layer.className) || layer["input_layers"] != nil,
      let layers = layer.entry.config.array ?? layer["layers"]?.array
    else { return nil }
    entries = layers.compactMap { try? LayerEntry($0) }
    (settings, path, className) = (layer.entry.settings, layer.path, layer.className)
  }
}

extension LayerRegistry {
  /// Whether a class is one of Keras' own models.
  static func isModel(_ name: String) -> Bool {
    ["Sequential", "Functional", "Model"].contains(name)
  }
}
