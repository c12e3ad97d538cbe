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
