/// How a recurrent layer walks along time and what it hands out (keras 3.15.1 `layers/rnn/rnn.py`,
/// keras 2.15.0 `layers/rnn/base_rnn.py`).
struct SequenceOptions: Sendable {
  /// Whether it returns the output of every step instead of that of the last.
  let returnsSequences: Bool
  /// Whether it returns its last states after its output.
  let returnsState: Bool
  /// Whether the axis of time is the first instead of the second; TensorFlow only.
  let isTimeMajor: Bool
  /// Whether the states of stacked cells come as one flat list, as Keras 1 and 2 return them.
  private let flattensStates: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    returnsSequences = try config["return_sequences", default: false]
    returnsState = try config["return_state", default: false]
    isTimeMajor = try config["time_major", default: false]
    flattensStates = config.keras.line == .keras1 || config.keras.line == .keras2
  }

  /// The shape of one step of a sequence.
  func step(of sequence: Shape) throws(ShapeError) -> Shape {
    guard sequence.rank > 2 else {
      throw .impossible("a sequence of the shape \(sequence)")
    }
    var step = sequence
    step.sizes.remove(at: isTimeMajor ? 0 : 1)
    return step
  }

  /// What the layer returns for a sequence of which each step returns `step`.
  func output(of step: RecurrentStep, for sequence: Shape) -> LayerOutput {
    var output = step.output
    if returnsSequences {
      output.sizes.insert(sequence.sizes[isTimeMajor ? 0 : 1], at: isTimeMajor ? 0 : 1)
    }
    guard returnsState else { return .tensor(output) }
    if flattensStates {
      return .list([.tensor(output)] + step.states.shapes.map { .tensor($0) })
    }
    if case .list(let states) = step.states { return .list([.tensor(output)] + states) }
    return .list([.tensor(output), step.states])
  }
}
