/// The loss of each sample, of which the axis of the classes goes (keras 3.15.1 `ops/nn.py`).
struct Crossentropy: Layer {
  static let classes: [LayerClass] = .operations(
    "CategoricalCrossentropy", "SparseCategoricalCrossentropy")

  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    let isSparse = config.className.hasPrefix("Sparse")
    axis = isSparse ? try config["axis", default: -1] : -1
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operand(1, "output").reduced(over: [axis], keepingAxes: false))
  }
}

/// The losses of sequences (keras 3.15.1 `ops/nn.py`, `CTCLoss`).
struct SequenceLoss: Layer {
  // The first version spelt it otherwise (keras 3.0.5 `ops/nn.py`).
  static let classes: [LayerClass] = .operations("CTCLoss", "CtcLoss")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let target = try call.operand(0, "target")
    guard let batch = target.sizes.first else { throw .impossible("a scalar as a sequence") }
    return .tensor([batch])
  }
}

/// The likeliest sequences and how likely they are (keras 3.15.1 `ops/nn.py`, `CTCDecode`).
struct SequenceDecoding: Layer {
  static let classes: [LayerClass] = .operations("CTCDecode")

  private let count: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    let strategy: String = try config["strategy", default: "greedy"]
    count = strategy == "greedy" ? 1 : try config["top_paths", default: 1]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "inputs")
    guard input.rank >= 2 else { throw .impossible("sequences of the shape \(input)") }
    return .tensors([[count, input.sizes[0], input.sizes[1]], [input.sizes[0], count]])
  }
}
