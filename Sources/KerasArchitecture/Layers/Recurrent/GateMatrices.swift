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

  /// Which of the gates have arrays in common.
  enum Layout: Sendable {
    /// All: one array for the input, one for the state.
    case common
    /// None, as in Keras 1 unless it was to suit a GPU.
    case split
    /// Those of a group, and input and state as well, as in the cells of TensorFlow 1.
    case groups([Group])
  }

  /// Gates that share their arrays, under the name of the group.
  struct Group: Sendable {
    let name: String
    let gates: Int
  }

  /// The letters by which Keras 1 names the gates, in the order of its weights.
  let gates: [String]
  let units: Int
  let bias: Bias
  let layout: Layout
  private let names: (kernel: String, recurrent: String, bias: String)

  /// - Parameter groups: The groups of the gates in the cell of TensorFlow 1 of the same name.
  init(
    _ config: LayerConfig, gates: [String], bias: Bias? = nil, groups: [Group] = []
  ) throws(ConfigError) {
    self.gates = gates
    units = try config.positive("units", "output_dim", "num_units")
    let isKeras1 = config.keras.line == .keras1
    names = isKeras1 ? ("W", "U", "b") : ("kernel", "recurrent_kernel", "bias")
    let consumeLess: String = try config["consume_less", default: "cpu"]
    layout =
      config.json("num_units") != nil
      ? .groups(groups)
      : isKeras1 && gates.count > 1 && consumeLess != "gpu" ? .split : .common
    let hasBias: Bool = try config["use_bias", default: true]
    if case .common = layout {
      self.bias = hasBias ? bias ?? .one : .none
    } else {
      self.bias = .one
    }
  }

  /// The weights for an input of `features`.
  func weights(features: Int) -> [WeightSpec] {
    switch layout {
    case .common: common(features: features)
    case .split:
      gates.flatMap { gate in
        [
          WeightSpec("\(names.kernel)_\(gate)", [features, units]),
          WeightSpec("\(names.recurrent)_\(gate)", [units, units]),
          WeightSpec("\(names.bias)_\(gate)", [units]),
        ]
      }
    case .groups(let groups):
      groups.flatMap { group in
        [
          WeightSpec("\(group.name)kernel", [features + units, group.gates * units]),
          WeightSpec("\(group.name)bias", [group.gates * units]),
        ]
      }
    }
  }

  private func common(features: Int) -> [WeightSpec] {
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
