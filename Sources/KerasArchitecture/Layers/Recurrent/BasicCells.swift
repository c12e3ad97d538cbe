/// A cell of TensorFlow 1 without gates (keras 2.15.0 `layers/rnn/legacy_cells.py`).
struct BasicRNNCell: GatedCell {
  static let classes = [LayerClass("BasicRNNCell", in: .two)]
  static let stateCount = 1

  let matrices: GateMatrices

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(config, gates: ["h"], groups: [.init(name: "", gates: 1)])
  }
}

/// A cell of TensorFlow 1 with a memory (keras 2.15.0 `layers/rnn/legacy_cells.py`).
struct BasicLSTMCell: GatedCell {
  static let classes = [LayerClass("BasicLSTMCell", in: .two)]
  static let stateCount = 2

  let matrices: GateMatrices
  let joinsStates: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    matrices = try GateMatrices(
      config, gates: ["i", "c", "f", "o"], groups: [.init(name: "", gates: 4)])
    let separatesStates: Bool = try config["state_is_tuple", default: true]
    joinsStates = !separatesStates
  }
}
