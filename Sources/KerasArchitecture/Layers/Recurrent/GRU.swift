/// A recurrent layer with gates that update and reset its state.
typealias GRU = RecurrentLayer<GRUCell>

/// The cell of ``GRU`` (keras 3.15.1 `layers/rnn/gru.py`, keras 2.3.1 `layers/recurrent.py`).
struct GRUCell: GatedCell, SequenceCell {
  static let classes: [LayerClass] = ["GRUCell"]
  static let layerClasses: [LayerClass] = [.all("GRU")]
  static let stateCount = 1

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    // The cell of TensorFlow 1 with this name has other settings (`layers/rnn/legacy_cells.py`).
    let isLegacy = config.json("num_units") != nil
    let resetsAfter: Bool = try config[
      "reset_after", default: !isLegacy && Self.resetsAfter(config.keras)]
    matrices = try GateMatrices(
      config, gates: ["z", "r", "h"], bias: resetsAfter ? .rows : .one,
      groups: [.init(name: "gates/", gates: 2), .init(name: "candidate/", gates: 1)])
  }

  /// Whether the reset gate applies after the multiplication where the settings do not say it.
  private static func resetsAfter(_ keras: KerasVersion) -> Bool {
    switch keras.line {
    case .keras1, .keras2: false
    // TensorFlow before 1.10 did not know the setting.
    case .tensorFlow: keras.isAtLeast(2, 2)
    case .keras3: true
    }
  }
}

/// The GRU that ran on GPUs only (keras 2.3.1 `layers/cudnn_recurrent.py`).
typealias CuDNNGRU = RecurrentLayer<CuDNNGRUCell>

/// The step of ``CuDNNGRU``, which has no cell among Keras' classes.
struct CuDNNGRUCell: GatedCell, SequenceCell {
  static let classes: [LayerClass] = []
  static let layerClasses = [LayerClass("CuDNNGRU", in: .two)]
  static let stateCount = 1

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["z", "r", "h"], bias: .joined)
  }
}
