/// A cell whose weights are those of its gates and whose states are as wide as its output.
protocol GatedCell: RecurrentCell {
  /// The weights.
  var matrices: GateMatrices { get }
  /// The number of states.
  static var stateCount: Int { get }
  /// Whether the states lie side by side in one tensor, as cells of TensorFlow 1 can have them.
  var joinsStates: Bool { get }
}

extension GatedCell {
  var joinsStates: Bool { false }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep { try gatedStep(from: input) }

  /// What a step returns whose states are as many as the cell's class has.
  func gatedStep(from input: Shape) throws(ShapeError) -> RecurrentStep {
    let output = Shape(input.sizes.prefix(1) + [matrices.units])
    guard joinsStates else { return RecurrentStep(output, stateCount: Self.stateCount) }
    let states = output.replacingLast(with: Self.stateCount * matrices.units)
    return RecurrentStep(output: output, states: .tensor(states))
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    matrices.weights(features: try input.size(ofAxis: -1))
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    matrices.formula(features: try input.size(ofAxis: -1))
  }
}
