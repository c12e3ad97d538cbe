/// Matrices taken apart, in the order in which TensorFlow returns the parts.
struct TensorFlowDecomposition: Layer {
  static let classes: [LayerClass] = []

  private let className: String
  private let isComplete, hasVectors: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    className = config.className
    isComplete = try config["full_matrices", default: false]
    hasVectors = try config["compute_uv", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "tensor")
    guard input.rank >= 2 else { throw .impossible("\(className) of the shape \(input)") }
    let batch = Array(input.sizes.dropLast(2))
    let (rows, columns) = (input.sizes[input.rank - 2], input.sizes[input.rank - 1])
    let shorter: Int? =
      if let rows, let columns { min(rows, columns) } else { nil }
    let leftSize = isComplete ? rows : shorter
    let rightSize = isComplete ? columns : shorter
    switch className {
    case "Qr":
      return .tensors([Shape(batch + [rows, leftSize]), Shape(batch + [leftSize, columns])])
    case "SVD":
      let values = Shape(batch + [shorter])
      guard hasVectors else { return .tensor(values) }
      return .tensors([
        values, Shape(batch + [rows, leftSize]), Shape(batch + [columns, rightSize]),
      ])
    default:
      return .tensors([Shape(batch), Shape(batch)])
    }
  }
}
