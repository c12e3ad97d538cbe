/// An operation on pairs of elements, for which the operands are brought to one shape (keras 3.15.1
/// `ops/numpy.py`).
struct BroadcastingOperation: Layer {
  static let classes: [LayerClass] = .operations(
    "Add", "Arctan2", "Divide", "DivideNoNan", "Equal", "FloorDivide", "Fmax", "Fmin", "Fmod",
    "Gcd", "Greater", "GreaterEqual", "Heaviside", "Hypot", "Isclose", "Lcm", "Ldexp", "Less",
    "LessEqual", "Logaddexp", "Logaddexp2", "LogicalAnd", "LogicalOr", "LogicalXor", "Maximum",
    "Minimum", "Mod", "Multiply", "Nextafter", "NotEqual", "Power", "Subtract", "TrueDivide",
    "Where")

  /// The operands that are not settings, such as the tolerances of `Isclose`.
  let operands: [String]

  init(_ config: LayerConfig) {
    operands = config.className == "Where" ? ["condition", "x1", "x2"] : ["x1", "x2"]
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    var shapes: [Shape] = []
    for (position, name) in operands.enumerated() {
      shapes.append(try call.operand(position, name))
    }
    return .tensor(try .broadcast(shapes))
  }
}
