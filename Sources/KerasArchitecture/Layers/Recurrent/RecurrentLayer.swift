/// A layer that runs a cell of its own along a sequence. Further tensors of its call are initial
/// states and constants, which change nothing about shapes.
struct RecurrentLayer<Cell: SequenceCell>: Layer {
  static var classes: [LayerClass] { Cell.layerClasses }

  let cell: Cell
  let options: SequenceOptions

  var freezesItsWeights: Bool { cell.isFrozenWithLayer }

  init(_ config: LayerConfig) throws(ConfigError) {
    cell = try Cell(config)
    options = try SequenceOptions(config)
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    options.output(of: try cell.step(from: try step(of: call)), for: try call.sequence)
  }

  func weights(for call: LayerCall) throws(ShapeError) -> [WeightSpec] {
    try cell.weights(for: try step(of: call)).held(storedUnder: "cell")
  }

  func formula(for call: LayerCall) throws(ShapeError) -> Formula? {
    try cell.formula(for: try step(of: call))
  }

  private func step(of call: LayerCall) throws(ShapeError) -> Shape {
    let sequence = try call.sequence
    guard sequence.rank == cell.stepRank + 1 else {
      throw .impossible("a sequence of the shape \(sequence)")
    }
    return try options.step(of: sequence)
  }
}

/// A cell with a layer of its own that runs it: `LSTMCell` has `LSTM`.
protocol SequenceCell: RecurrentCell {
  /// The classes of that layer.
  static var layerClasses: [LayerClass] { get }
  /// The number of axes of one step of a sequence, the batch axis among them.
  var stepRank: Int { get }
  /// Whether that layer passes its `trainable` on to it.
  var isFrozenWithLayer: Bool { get }
}

extension SequenceCell {
  var stepRank: Int { 2 }
  var isFrozenWithLayer: Bool { true }
}

extension LayerCall {
  /// The shape of the sequence that a recurrent layer is called with.
  var sequence: Shape {
    get throws(ShapeError) {
      guard let named = self[keyword: "sequences"] ?? self[keyword: "inputs"] else {
        return try input
      }
      return try LayerCall([named]).input
    }
  }
}
