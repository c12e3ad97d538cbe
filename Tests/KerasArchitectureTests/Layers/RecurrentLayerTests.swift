import Testing

@testable import KerasArchitecture

@Suite("Recurrent layers")
struct RecurrentLayerTests {
  @Test("come to what Keras makes of them", arguments: cases)
  func inference(_ test: LayerCase) throws { try test.check() }

  static let one = KerasVersion.latest(.keras1)
  static let two = KerasVersion.latest(.keras2)
  static let tensorFlow = KerasVersion.latest(.tensorFlow)
  static let sequence: Shape = [nil, 6, 3]
  static let cases: [LayerCase] = [
    LayerCase(
      "SimpleRNN", #"{"units": 4, "use_bias": false}"#, on: sequence, gives: [nil, 4],
      weights: ["kernel [3, 4]", "recurrent_kernel [4, 4]"]),
    LayerCase(
      "GRU", #"{"units": 4}"#, on: sequence, gives: [nil, 4],
      weights: ["kernel [3, 12]", "recurrent_kernel [4, 12]", "bias [2, 12]"]),
    LayerCase(
      "GRU", #"{"units": 4}"#, on: sequence, gives: [nil, 4],
      weights: ["kernel [3, 12]", "recurrent_kernel [4, 12]", "bias [12]"], keras: two),
    LayerCase(
      "GRU", #"{"units": 4}"#, on: sequence, gives: [nil, 4],
      weights: ["kernel [3, 12]", "recurrent_kernel [4, 12]", "bias [2, 12]"], keras: tensorFlow),
    LayerCase(
      "LSTM", #"{"units": 4, "return_sequences": true, "time_major": true}"#, on: [7, nil, 3],
      gives: [7, nil, 4], weights: ["kernel [3, 16]", "recurrent_kernel [4, 16]", "bias [16]"],
      keras: tensorFlow),
    LayerCase(
      "LSTM", #"{"output_dim": 2, "consume_less": "gpu"}"#, on: sequence, gives: [nil, 2],
      weights: ["W [3, 8]", "U [2, 8]", "b [8]"], keras: one),
    LayerCase(
      "GRU", #"{"output_dim": 2}"#, on: sequence, gives: [nil, 2],
      weights: ["z", "r", "h"].flatMap { ["W_\($0) [3, 2]", "U_\($0) [2, 2]", "b_\($0) [2]"] },
      keras: one),
    LayerCase(
      "CuDNNLSTM", #"{"units": 4}"#, on: sequence, gives: [nil, 4],
      weights: ["kernel [3, 16]", "recurrent_kernel [4, 16]", "bias [32]"], keras: two),
    LayerCase(
      "ConvLSTM2D", #"{"filters": 3, "kernel_size": 2, "dilation_rate": 2}"#,
      on: [nil, 4, 9, 8, 2], gives: [nil, 7, 6, 3],
      weights: ["kernel [2, 2, 2, 12]", "recurrent_kernel [2, 2, 3, 12]", "bias [12]"]),
    LayerCase(
      "ConvLSTM2D",
      #"{"nb_filter": 3, "nb_row": 2, "nb_col": 1, "dim_ordering": "th", "return_sequences": true}"#,
      on: [nil, 4, 2, 9, 8], gives: [nil, 4, 3, 8, 8],
      weights: ["i", "c", "f", "o"].flatMap {
        ["W_\($0) [3, 2, 2, 1]", "U_\($0) [3, 3, 2, 1]", "b_\($0) [3]"]
      }, keras: one),
    LayerCase(
      "RNN",
      #"{"cell": {"class_name": "BasicLSTMCell", "config": {"num_units": 4}}, "return_sequences": true}"#,
      on: sequence, gives: [nil, 6, 4], weights: ["kernel [7, 16]", "bias [16]"],
      keras: tensorFlow),
    LayerCase(
      "RNN", #"{"cell": {"class_name": "GRUCell", "config": {"num_units": 3}}}"#, on: [nil, 5, 4],
      gives: [nil, 3],
      weights: [
        "gates/kernel [7, 6]", "gates/bias [6]", "candidate/kernel [7, 3]", "candidate/bias [3]",
      ], keras: tensorFlow),
  ]

  static let stacked = #"""
    {"cell": {"class_name": "StackedRNNCells", "config": {"cells": [
      {"class_name": "LSTMCell", "config": {"name": "a", "units": 4}},
      {"class_name": "GRUCell", "config": {"name": "b", "units": 5}},
      {"class_name": "GRUCell", "config": {"name": "c", "units": 2}}
    ]}}, "return_state": true}
    """#

  @Test("return the states of stacked cells in the structure that each Keras gives them")
  func states() throws {
    let state = LayerOutput.tensor([nil, 4])
    let (second, last) = (LayerOutput.tensor([nil, 5]), LayerOutput.tensor([nil, 2]))
    #expect(try output(.latest(.keras3)) == .list([last, .list([state, state]), second, last]))
    #expect(try output(Self.two) == .list([last, state, state, second, last]))
    #expect(
      try output(KerasVersion(line: .keras2, major: 2, minor: 1))
        == .list([last, last, second, state, state]))
  }

  @Test("keep the weights of stacked cells in the order and the places of the cells")
  func places() throws {
    let inference = try LayerCase.layer("RNN", Self.stacked).infer(
      LayerCall(shapes: [Self.sequence]))
    let weights = try #require(inference.weights.value)
    #expect(
      weights.filter { $0.name == "kernel" }.map { "\($0.scope) \($0.store)" }
        == ["a cell/cells/lstm_cell", "b cell/cells/gru_cell", "c cell/cells/gru_cell_1"])
    #expect(inference.formula?.value == WeightTally(weights)?.elements)
  }

  private func output(_ keras: KerasVersion) throws -> LayerOutput? {
    try LayerCase.layer("RNN", Self.stacked, keras: keras).infer(
      LayerCall(shapes: [Self.sequence])
    ).output.value
  }
}
