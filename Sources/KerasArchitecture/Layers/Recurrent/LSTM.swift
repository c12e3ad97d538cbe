/// A recurrent layer with gates and a memory beside its state.
typealias LSTM = RecurrentLayer<LSTMCell>

/// The cell of ``LSTM`` (keras 3.15.1 `layers/rnn/lstm.py`, keras 1.2.2 `layers/recurrent.py`).
struct LSTMCell: GatedCell {
  static let classes: [LayerClass] = ["LSTMCell"]
  static let layerClasses: [LayerClass] = [.all("LSTM")]
  static let stateCount = 2

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["i", "c", "f", "o"])
  }
}

/// The LSTM that ran on GPUs only (keras 2.3.1 `layers/cudnn_recurrent.py`).
typealias CuDNNLSTM = RecurrentLayer<CuDNNLSTMCell>

/// The step of ``CuDNNLSTM``, which has no cell among Keras' classes.
struct CuDNNLSTMCell: GatedCell {
  static let classes: [LayerClass] = []
  static let layerClasses = [LayerClass("CuDNNLSTM", in: .two)]
  static let stateCount = 2

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["i", "c", "f", "o"], bias: .joined)
  }
}
