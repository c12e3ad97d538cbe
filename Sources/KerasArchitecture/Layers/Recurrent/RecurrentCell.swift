/// A layer that works on one step of a sequence: the cell of a recurrent layer.
protocol RecurrentCell: SingleInputLayer {
  /// What one step returns, called with the input of that step.
  func step(from input: Shape) throws(ShapeError) -> RecurrentStep
}

extension RecurrentCell {
  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let step = try step(from: call.input)
    return .list([.tensor(step.output), step.states])
  }
}

/// What a cell returns for one step of a sequence.
struct RecurrentStep: Sendable, Hashable {
  /// The shape of the output.
  var output: Shape
  /// The states handed on to the next step: one tensor, or a list in the structure of the cell.
  var states: LayerOutput

  /// The step of a cell with `stateCount` states, all of the shape of its output.
  init(_ output: Shape, stateCount: Int) {
    let state = LayerOutput.tensor(output)
    (self.output, states) =
      (output, stateCount == 1 ? state : .list(Array(repeating: state, count: stateCount)))
  }

  init(output: Shape, states: LayerOutput) {
    (self.output, self.states) = (output, states)
  }
}
