/// Cells one after the other, as one cell (keras 3.15.1 `layers/rnn/stacked_rnn_cells.py`).
struct StackedRNNCells: RecurrentCell {
  static let classes: [LayerClass] = ["StackedRNNCells"]

  let cells: [Sublayer]
  /// Whether the states of the last cell come first, as they do before Keras 2.2.3.
  private let reversesStates: Bool
  let freezesItsWeights: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    cells = try config.sublayers("cells")
    guard !cells.isEmpty else { throw ConfigError("cells", "is empty") }
    freezesItsWeights = config.keras.line != .keras3
    reversesStates = config.keras.line == .keras2 && !config.keras.isAtLeast(2, 2, 3)
  }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    var states: [LayerOutput] = []
    var output = input
    for cell in cells {
      let step = try cell.step(from: output)
      output = step.output
      states.append(step.states)
    }
    return RecurrentStep(output: output, states: .list(reversesStates ? states.reversed() : states))
  }

  func infer(_ call: LayerCall) -> Inference {
    var parts: [DeclaredLayer] = []
    var faults: [ArchitectureFault] = []
    var weights = Inferred<[WeightSpec]>.known([])
    var names = StoreNames()
    var input = try? call.input
    for cell in cells {
      let inference = cell.infer(LayerCall(shapes: [input]))
      let store = "cells/\(names.next(for: cell.className))"
      weights = weights + cell.weights(inference, storedUnder: store)
      parts.append(cell.declared(inference))
      faults += inference.faults
      input = input.flatMap { try? cell.step(from: $0).output }
    }
    return Inference(
      output: Inferred { () throws(ShapeError) in try output(for: call) }, weights: weights,
      formula: .sum(of: parts.map(\.formula)), parts: parts, faults: faults)
  }
}
