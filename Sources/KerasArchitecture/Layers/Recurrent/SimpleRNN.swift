/// A recurrent layer whose state is its last output.
typealias SimpleRNN = RecurrentLayer<SimpleRNNCell>

/// The cell of ``SimpleRNN`` (keras 3.15.1 `layers/rnn/simple_rnn.py`, keras 1.2.2
/// `layers/recurrent.py`).
struct SimpleRNNCell: GatedCell, SequenceCell {
  static let classes: [LayerClass] = ["SimpleRNNCell"]
  static let layerClasses: [LayerClass] = [.all("SimpleRNN")]
  static let stateCount = 1

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["h"])
  }
}
