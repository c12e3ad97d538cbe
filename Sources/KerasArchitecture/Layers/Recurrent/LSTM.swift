/// A recurrent layer with gates and a memory beside its state.
typealias LSTM = RecurrentLayer<LSTMCell>

/// The cell of ``LSTM`` (keras 3.15.1 `layers/rnn/lstm.py`, keras 1.2.2 `layers/recurrent.py`).
struct LSTMCell: GatedCell, SequenceCell {
  static let classes: [LayerClass] = ["LSTMCell"]
  static let layerClasses: [LayerClass] = [.all("LSTM")]
  static let stateCount = 2

  let matrices: GateMatrices
  let joinsStates: Bool
  /// Whether it has more than gates, as the cell of TensorFlow 1 with this name can.
  private let hasExtras: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(
      config, gates: ["i", "c", "f", "o"], groups: [.init(name: "", gates: 4)])
    let separatesStates: Bool = try config["state_is_tuple", default: true]
    joinsStates = !separatesStates
    let hasPeepholes: Bool = try config["use_peepholes", default: false]
    hasExtras = hasPeepholes || config.json("num_proj").map { !$0.isNull } ?? false
  }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    guard !hasExtras else { throw .unknown("it is an LSTMCell of TensorFlow 1") }
    return try gatedStep(from: input)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    guard !hasExtras else { throw .unknown("it is an LSTMCell of TensorFlow 1") }
    return matrices.weights(features: try input.size(ofAxis: -1))
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    hasExtras ? nil : matrices.formula(features: try input.size(ofAxis: -1))
  }
}

/// The LSTM that ran on GPUs only (keras 2.3.1 `layers/cudnn_recurrent.py`).
typealias CuDNNLSTM = RecurrentLayer<CuDNNLSTMCell>

/// The step of ``CuDNNLSTM``, which has no cell among Keras' classes.
struct CuDNNLSTMCell: GatedCell, SequenceCell {
  static let classes: [LayerClass] = []
  static let layerClasses = [LayerClass("CuDNNLSTM", in: .two)]
  static let stateCount = 2

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["i", "c", "f", "o"], bias: .joined)
  }
}
