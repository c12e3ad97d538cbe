/// Matrices taken apart into several (keras 3.15.1 `ops/linalg.py`).
struct Decomposition: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Eig", "Eigh", "LuFactor", "Qr", "SVD", "Slogdet")

  private let className: String
  private let isComplete: Bool
  private let hasVectors: Bool
  private let isScalar: Bool

  init(_ config: LayerConfig) throws(ConfigError) {
    className = config.className
    isScalar = config.precedesKeras3(6)
    let mode: String = try config["mode", default: "reduced"]
    isComplete =
      className == "Qr" ? mode != "reduced" : try config["full_matrices", default: true]
    hasVectors = try config["compute_uv", default: true]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.input
    guard input.rank >= 2 else { throw .impossible("\(className) of the shape \(input)") }
    let batch = Array(input.sizes.dropLast(2))
    switch className {
    case "Slogdet": return .tensors([[], isScalar ? [] : Shape(batch)])
    case "Eig", "Eigh": return .tensors([Shape(Array(input.sizes.dropLast())), input])
    default: break
    }
    let (rows, columns) = (try input.size(ofAxis: -2), try input.size(ofAxis: -1))
    let shorter = min(rows, columns)
    switch className {
    case "LuFactor": return .tensors([input, Shape(batch + [shorter])])
    case "Qr":
      let inner = isComplete ? rows : shorter
      return .tensors([Shape(batch + [rows, inner]), Shape(batch + [inner, columns])])
    default:
      let values = Shape(batch + [shorter])
      guard hasVectors else { return .tensor(values) }
      return .tensors([
        Shape(batch + [rows, isComplete ? rows : shorter]), values,
        Shape(batch + [isComplete ? columns : shorter, columns]),
      ])
    }
  }
}
