/// An operation whose result has the shape of its first operand (keras 3.15.1 `ops/numpy.py`,
/// `ops/nn.py`, `ops/core.py`, `ops/math.py`, `ops/linalg.py`, `ops/image.py`).
struct ShapePreservingOperation: Layer {
  static let classes: [LayerClass] =
    arithmetic + activations + tests + constants + onMatrices + onImages + others

  private static let arithmetic: [LayerClass] = .operations(
    "Abs", "Absolute", "Angle", "Arccos", "Arccosh", "Arcsin", "Arcsinh", "Arctan", "Arctanh",
    "BitwiseAnd", "BitwiseInvert", "BitwiseLeftShift", "BitwiseNot", "BitwiseOr",
    "BitwiseRightShift", "BitwiseXor", "Cbrt", "Ceil", "Clip", "Conj", "Conjugate", "Cos", "Cosh",
    "Deg2rad", "Erf", "Erfc", "Erfinv", "Exp", "Exp2", "Expm1", "Fabs", "Floor", "I0", "Imag",
    "LeftShift", "Log", "Log10", "Log1p", "Log2", "NanToNum", "Negative", "Polar", "Rad2deg",
    "Real", "Reciprocal", "RightShift", "Round", "Rsqrt", "Sign", "Sin", "Sinc", "Sinh", "Sqrt",
    "Square", "Tan", "Tanh", "Trunc")
  private static let activations: [LayerClass] = .operations(
    "Celu", "Elu", "Gelu", "HardShrink", "HardSigmoid", "HardSilu", "HardTanh", "LeakyRelu",
    "LogSigmoid", "Mish", "ReLU", "Relu", "Relu6", "Selu", "Sigmoid", "Silu", "SoftShrink",
    "Softplus", "Softsign", "SparsePlus", "SparseSigmoid", "Squareplus", "TanhShrink", "Threshold")
  private static let tests: [LayerClass] = .operations(
    "Digitize", "InTopK", "IsIn", "Isfinite", "Isinf", "Isnan", "Isneginf", "Isposinf", "Isreal",
    "LogicalNot", "Signbit")
  private static let constants: [LayerClass] = .operations(
    "Array", "Cast", "ConvertToTensor", "Copy", "EmptyLike", "FakeQuantWithMinMaxVars", "FullLike",
    "OnesLike", "SaturateCast", "StopGradient", "ZerosLike")
  private static let onMatrices: [LayerClass] = .operations(
    "Cholesky", "CholeskyInverse", "Corrcoef", "Fliplr", "Flipud", "Inv", "Tril", "Triu")
  private static let onImages: [LayerClass] = .operations(
    "AffineTransform", "ElasticTransform", "GaussianBlur", "HSVToRGB", "PerspectiveTransform",
    "RGBToHSV")
  private static let others: [LayerClass] = .operations(
    "BatchNorm", "BinaryCrossentropy", "DotProductAttention", "LayerNorm", "RMSNorm",
    "ScatterUpdate", "SliceUpdate")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    .tensor(try call.operand(0, "x"))
  }
}
