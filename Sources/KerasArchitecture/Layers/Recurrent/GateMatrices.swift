/// The weights of a cell that maps its input and its state to `units` features for each of its gates.
struct GateMatrices: Sendable {
  /// The biases of a cell.
  enum Bias: Sendable {
    /// None.
    case none
    /// One for each gate.
    case one
    /// One for the input and one for the state, as two rows of a matrix.
    case rows
    /// One for the input and one for the state, in one vector.
    case joined
  }

  /// The letters by which Keras 1 names the gates, in the order of its weights.
  let gates: [String]
  let units: Int
  let bias: Bias
  /// Whether every gate has arrays of its own, as in Keras 1 unless it was to suit a GPU.
  private let isSplit: Bool
  private let names: (kernel: String, recurrent: String, bias: String)

  init(_ config: LayerConfig, gates: [String], bias: Bias? = nil) throws(ConfigError) {
    self.gates = gates
    units = try config.positive("units", "output_dim")
    let hasBias: Bool = try config["use_bias", default: true]
    self.bias = hasBias ? bias ?? .one : .none
    let isKeras1 = config.keras.line == .keras1
    let consumeLess: String = try config["consume_less", default: "cpu"]
    isSplit = isKeras1 && gates.count > 1 && consumeLess != "gpu"
    names = isKeras1 ? ("W", "U", "b") : ("kernel", "recurrent_kernel", "bias")
  }

  /// The weights for an input of `features`.
  func weights(features: Int) -> [WeightSpec] {
    if isSplit {
      return gates.flatMap { gate in
        [
          WeightSpec("\(names.kernel)_\(gate)", [features, units]),
          WeightSpec("\(names.recurrent)_\(gate)", [units, units]),
          WeightSpec("\(names.bias)_\(gate)", [units]),
        ]
      }
    }
    let width = gates.count * units
    let matrices = [
      WeightSpec(names.kernel, [features, width]), WeightSpec(names.recurrent, [units, width]),
    ]
    return switch bias {
    case .none: matrices
    case .one: matrices + [WeightSpec(names.bias, [width])]
    case .rows: matrices + [WeightSpec(names.bias, [2, width])]
    case .joined: matrices + [WeightSpec(names.bias, [2 * width])]
    }
  }

  /// How the number of parameters comes about: `4 × (64 × 32 + 32 × 32 + 32)`.
  func formula(features: Int) -> Formula {
    var terms = [Formula.elements([features, units]), .elements([units, units])]
    switch bias {
    case .none: break
    case .one: terms.append(.number(units))
    case .rows, .joined: terms.append(.elements([2, units]))
    }
    return gates.count == 1 ? .sum(terms) : .number(gates.count) * .sum(terms)
  }
}

/// A cell whose weights are those of its gates and whose states are as wide as its output.
protocol GatedCell: SequenceCell {
  /// The weights.
  var matrices: GateMatrices { get }
  /// The number of states.
  static var stateCount: Int { get }
}

extension GatedCell {
  func step(from input: Shape) throws(ShapeError) -> RecurrentStep {
    RecurrentStep(Shape(input.sizes.prefix(1) + [matrices.units]), stateCount: Self.stateCount)
  }

  func weights(for input: Shape) throws(ShapeError) -> [WeightSpec] {
    matrices.weights(features: try input.size(ofAxis: -1))
  }

  func formula(for input: Shape) throws(ShapeError) -> Formula? {
    matrices.formula(features: try input.size(ofAxis: -1))
  }
}
