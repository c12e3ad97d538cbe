extension TensorFlowFunction {
  /// The functions of single elements and of pairs.
  static let elementwise: [TensorFlowFunction] = [
    TensorFlowFunction(
      shapePreserving, ShapePreservingOperation.self, "Abs", of: ["x"]),
    TensorFlowFunction(
      ["cast", "saturate_cast"], ShapePreservingOperation.self, "Cast", of: ["x"],
      settings: ["dtype": "dtype"]),
    TensorFlowFunction(
      ["convert_to_tensor"], ShapePreservingOperation.self, "ConvertToTensor", of: ["value"]),
    TensorFlowFunction(
      ["identity", "stop_gradient"], ShapePreservingOperation.self, "Copy", of: ["input"]),
    TensorFlowFunction(["add"], BroadcastingOperation.self, "Add", of: ["x", "y"]),
    TensorFlowFunction(["radd"], BroadcastingOperation.self, "Add", of: ["y", "x"]),
    TensorFlowFunction(
      ["subtract", "sub"], BroadcastingOperation.self, "Subtract", of: ["x", "y"]),
    TensorFlowFunction(["rsub"], BroadcastingOperation.self, "Subtract", of: ["y", "x"]),
    TensorFlowFunction(
      ["multiply", "mul"], BroadcastingOperation.self, "Multiply", of: ["x", "y"]),
    TensorFlowFunction(["rmul"], BroadcastingOperation.self, "Multiply", of: ["y", "x"]),
    TensorFlowFunction(
      ["floor_div", "floordiv"], BroadcastingOperation.self, "FloorDivide", of: ["x", "y"]),
    TensorFlowFunction(
      ["floormod", "mod"], BroadcastingOperation.self, "Mod", of: ["x", "y"]),
    TensorFlowFunction(["maximum"], BroadcastingOperation.self, "Maximum", of: ["x", "y"]),
    TensorFlowFunction(["minimum"], BroadcastingOperation.self, "Minimum", of: ["x", "y"]),
    TensorFlowFunction(ofPairs, BroadcastingOperation.self, "Power", of: ["x", "y"]),
    TensorFlowFunction(
      ["eq", "ne"], BroadcastingOperation.self, "Equal", of: ["self", "other"]),
    TensorFlowFunction(
      ["atan2"], BroadcastingOperation.self, "Arctan2", of: ["y", "x"]),
    TensorFlowFunction(
      ["nextafter"], BroadcastingOperation.self, "Nextafter", of: ["x1", "x2"]),
    TensorFlowFunction(
      ["igamma", "igammac"], BroadcastingOperation.self, "Power", of: ["a", "x"]),
    TensorFlowFunction(["zeta"], BroadcastingOperation.self, "Power", of: ["x", "q"]),
    TensorFlowFunction(["polyval"], SecondOperandShape.self, "Solve", of: ["coeffs", "x"]),
    TensorFlowFunction(["complex"], BroadcastingOperation.self, "Add", of: ["real", "imag"]),
    TensorFlowFunction(
      ["sigmoid_cross_entropy_with_logits", "weighted_cross_entropy_with_logits"],
      BroadcastingOperation.self, "Add", of: ["labels", "logits"]),
    TensorFlowFunction(
      ["keras.backend.binary_crossentropy"], BroadcastingOperation.self, "Add",
      of: ["target", "output"]),
    TensorFlowFunction(
      ["select"], SecondOperandShape.self, "Solve", of: ["condition", "x", "y"]),
    TensorFlowFunction(["where", "where_v2"], Choice.self, "Where", of: ["condition", "x", "y"]),
    TensorFlowFunction(
      ["clip_by_value"], BroadcastingOperation.self, "Where",
      of: ["t", "clip_value_min", "clip_value_max"]),
    TensorFlowFunction(
      ["add_n", "accumulate_n"], ListSum.self, "AddN", of: ["inputs"], joinsList: true),
  ]

  private static let ofPairs = [
    "and", "approximate_equal", "bitwise.bitwise_and", "bitwise.bitwise_or", "bitwise.bitwise_xor",
    "bitwise.left_shift", "bitwise.right_shift", "div", "div_no_nan", "divide", "divide_no_nan",
    "equal", "ge", "greater", "greater_equal", "gt", "le", "less", "less_equal",
    "logical_and", "logical_or", "logical_xor", "lt", "multiply_no_nan", "not_equal", "or",
    "pow", "rand", "rdiv", "realdiv", "rfloordiv", "rmod", "ror", "rpow", "rtruediv", "rxor",
    "squared_difference", "truediv", "truncatediv", "truncatemod", "xdivy", "xlog1py", "xlogy",
    "xor",
  ]

  private static let shapePreserving = [
    // math
    "abs", "acos", "acosh", "angle", "asin", "asinh", "atan", "atanh", "bessel_i0", "bessel_i0e",
    "bessel_i1", "bessel_i1e", "ceil", "conj", "cos", "cosh", "cumprod", "cumsum",
    "cumulative_logsumexp", "digamma", "erf", "erfc", "erfcinv", "erfinv", "exp", "expm1", "floor",
    "imag", "invert", "invert_permutation", "is_finite", "is_inf", "is_nan",
    "l2_normalize", "lgamma", "log", "log1p", "log_sigmoid",
    "logical_not", "ndtri", "neg", "negative", "real", "reciprocal", "reciprocal_no_nan", "rint",
    "round", "rsqrt", "sigmoid", "sign", "sin", "sinh", "softplus", "softsign", "sqrt", "square",
    "tan", "tanh", "special.dawsn", "special.expint", "special.fresnel_cos",
    "special.fresnel_sin", "special.spence",
    // nn
    "bias_add", "dropout", "elu", "gelu", "leaky_relu", "local_response_normalization",
    "log_softmax", "lrn", "relu", "relu6", "relu_layer", "selu", "silu", "softmax", "swish",
    "batch_normalization", "sparse_softmax_cross_entropy_with_logits", "clip_by_norm",
    "clip_by_average_norm", "random.shuffle", "random.gamma",
    // the same elements, or as many
    "argsort", "ones_like", "reverse", "reverse_sequence",
    "roll", "sort", "tensor_scatter_nd_add", "tensor_scatter_nd_max", "tensor_scatter_nd_min",
    "tensor_scatter_nd_sub", "tensor_scatter_nd_update", "zeros_like",
    "strings.as_string", "strings.lower", "strings.upper", "strings.strip", "strings.length",
    "strings.to_number", "strings.regex_replace", "strings.to_hash_bucket",
    "strings.to_hash_bucket_fast", "strings.to_hash_bucket_strong",
    "debugging.check_numerics", "quantization.fake_quant_with_min_max_args",
    "quantization.fake_quant_with_min_max_vars",
    "quantization.fake_quant_with_min_max_vars_per_channel",
    // linalg
    "band_part", "cholesky", "cross", "expm", "inv", "logm", "set_diag", "sqrtm",
    // signals and images
    "signal.fft", "signal.fft2d", "signal.fft3d", "signal.ifft", "signal.ifft2d", "signal.ifft3d",
    "signal.fftshift", "signal.ifftshift", "signal.dct", "signal.idct",
    "image.adjust_brightness", "image.adjust_contrast", "image.adjust_gamma", "image.adjust_hue",
    "image.adjust_jpeg_quality", "image.adjust_saturation", "image.convert_image_dtype",
    "image.flip_left_right", "image.flip_up_down", "image.hsv_to_rgb",
    "image.per_image_standardization", "image.random_brightness", "image.random_contrast",
    "image.random_flip_left_right", "image.random_flip_up_down", "image.random_hue",
    "image.random_saturation", "image.rgb_to_hsv", "image.rgb_to_yiq", "image.rgb_to_yuv",
    "image.stateless_random_brightness", "image.stateless_random_contrast",
    "image.stateless_random_flip_left_right", "image.stateless_random_flip_up_down",
    "image.stateless_random_hue", "image.stateless_random_saturation", "image.yiq_to_rgb",
    "image.yuv_to_rgb",
    // keras
    "keras.backend.hard_sigmoid", "keras.backend.relu", "keras.backend.softmax",
    "keras.activations.elu", "keras.activations.exponential", "keras.activations.gelu",
    "keras.activations.hard_sigmoid", "keras.activations.linear", "keras.activations.mish",
    "keras.activations.relu", "keras.activations.selu", "keras.activations.sigmoid",
    "keras.activations.softmax", "keras.activations.softplus", "keras.activations.softsign",
    "keras.activations.swish", "keras.activations.tanh",
  ]
}
