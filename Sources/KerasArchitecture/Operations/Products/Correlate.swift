/// How well two sequences match when shifted (keras 3.15.1 `ops/numpy.py`, `Correlate`).
struct Correlate: Layer {
  static let classes: [LayerClass] = .operations("Correlate")

  let mode: String

  init(_ config: LayerConfig) throws(ConfigError) {
    mode = try config["mode", default: "valid"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let (left, right) = (try call.operand(0, "x1"), try call.operand(1, "x2"))
    guard left.rank == 1, right.rank == 1 else {
      throw .impossible("a correlation of the shapes \(left) and \(right)")
    }
    let longer = max(try left.size(ofAxis: 0), try right.size(ofAxis: 0))
    let shorter = min(try left.size(ofAxis: 0), try right.size(ofAxis: 0))
    return switch mode {
    case "valid": .tensor([longer - shorter + 1])
    case "same": .tensor([longer])
    case "full": .tensor([try sum([longer, shorter, -1])])
    default: throw .impossible("a correlation of the mode \(mode)")
    }
  }
}
