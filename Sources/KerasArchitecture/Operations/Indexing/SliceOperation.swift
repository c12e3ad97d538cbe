/// A block of a tensor of given sizes (keras 3.15.1 `ops/core.py`, `Slice`).
struct SliceOperation: Layer {
  static let classes: [LayerClass] = .operations("Slice")

  /// The size of each axis of the block; `-1` for all that is left.
  private let sizes: [Int?]
  /// Where the block starts, if the settings say it; Keras 3 keeps it among the operands.
  private let start: [Int?]?

  init(_ config: LayerConfig) throws(ConfigError) {
    sizes = try config["shape"]
    start = try config["start", default: nil]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "inputs")
    guard sizes.count == input.rank else {
      throw .impossible("a block of \(sizes.count) axes of the shape \(input)")
    }
    let operand = call.argument(1, "start_indices")?.literal
    let start = start ?? operand.flatMap { [Int?]($0["config"]?["value"] ?? $0) }
    var result: [Int?] = []
    for (index, (size, whole)) in zip(sizes, input.sizes).enumerated() {
      if size != -1 {
        result.append(size)
      } else if let whole, let start, start.indices.contains(index), let first = start[index] {
        guard (0...whole).contains(first) else {
          throw .impossible("a block that starts at \(first) of \(whole)")
        }
        result.append(whole - first)
      } else {
        result.append(nil)
      }
    }
    return .tensor(Shape(result))
  }
}
