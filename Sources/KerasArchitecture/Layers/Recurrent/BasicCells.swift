/// The cells of TensorFlow 1 that have one matrix for their input and their state together (keras
/// 2.15.0 `layers/rnn/legacy_cells.py`).
struct BasicCell: RecurrentCell {
  static let classes = [
    LayerClass("BasicRNNCell", in: .two), LayerClass("BasicLSTMCell", in: .two),
  ]

  let units: Int
  let gates: Int
  private let joinsStates: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    units = try config.positive("num_units")
    gates = config.className == "BasicLSTMCell" ? 4 : 1
    let separatesStates: Bool = try config["state_is_tuple", default: true]
    joinsStates = gates == 4 && !separatesStates
  }

  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    let output = Shape(input.sizes.prefix(1) + [units])
    guard joinsStates else { return RecurrentStep(output, stateCount: gates == 4 ? 2 : 1) }
    return RecurrentStep(
      output: output, states: .tensor(output.replacingLast(with: 2 * units)))
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    let rows = try input.size(ofAxis: -1) + units
    return [
      WeightSpec("kernel", [rows, gates * units]), WeightSpec("bias", [gates * units]),
    ]
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    let rows = Formula.sum([.number(try input.size(ofAxis: -1)), .number(units), 1])
    return .product([.number(gates), rows, .number(units)].filter { $0 != 1 })
  }
}
