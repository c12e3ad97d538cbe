extension TensorFlowNode {
  /// The kinds of nodes that are known, by name.
  static let byOperation: [String: TensorFlowNode] = Dictionary(
    (alike + renamed + withSettings).map { ($0.operation, $0) },
    uniquingKeysWith: { first, _ in first })

  /// Nodes that are called as their functions are, but for capitals.
  private static let alike: [TensorFlowNode] = [
    "Abs", "Acos", "Acosh", "Angle", "Asin", "Asinh", "Atan", "Atan2", "Atanh", "Ceil", "Cholesky",
    "Complex", "Conj", "Cos", "Cosh", "Cross", "Cumprod", "Cumsum", "Digamma", "Elu", "Equal",
    "Erf", "Erfc", "Erfinv", "Exp", "Expm1", "Floor", "Greater", "Identity", "Igamma", "Igammac",
    "Imag", "Invert", "Less", "Lgamma", "Log", "Log1p", "Maximum", "Minimum", "Mod", "Mul",
    "Ndtri", "Neg", "Pow", "Real", "Reciprocal", "Relu", "Relu6", "Rint", "Roll", "Round",
    "Rsqrt", "Selu", "Sigmoid", "Sign", "Sin", "Sinh", "Softmax", "Softplus", "Softsign", "Sqrt",
    "Square", "Sub", "Tan", "Tanh", "Xdivy", "Xlogy", "Zeta",
  ].map { TensorFlowNode($0, $0.lowercased()) }

  /// Nodes of other names that have nothing but operands.
  private static let renamed: [TensorFlowNode] = [
    ("Add", "add"), ("AddV2", "add"), ("BiasAdd", "bias_add"), ("BesselI0", "bessel_i0"),
    ("BesselI1", "bessel_i1"), ("CheckNumerics", "debugging.check_numerics"),
    ("CumulativeLogsumexp", "cumulative_logsumexp"), ("Div", "div"), ("DivNoNan", "div_no_nan"),
    ("FloorDiv", "floordiv"), ("FloorMod", "floormod"), ("GreaterEqual", "greater_equal"),
    ("InTopKV2", "in_top_k"), ("IsFinite", "is_finite"), ("IsInf", "is_inf"), ("IsNan", "is_nan"),
    ("L2Loss", "l2_loss"), ("LRN", "lrn"), ("LeakyRelu", "leaky_relu"),
    ("LessEqual", "less_equal"), ("LogSoftmax", "log_softmax"), ("LogicalAnd", "logical_and"),
    ("LogicalNot", "logical_not"), ("LogicalOr", "logical_or"), ("LowerBound", "searchsorted"),
    ("MatrixBandPart", "band_part"), ("MatrixDeterminant", "det"), ("MatrixInverse", "inv"),
    ("MatrixSetDiagV3", "set_diag"), ("MatrixSolve", "solve"), ("MulNoNan", "multiply_no_nan"),
    ("NextAfter", "nextafter"), ("NotEqual", "not_equal"), ("OnesLike", "ones_like"),
    ("RealDiv", "realdiv"), ("ReverseSequence", "reverse_sequence"), ("ReverseV2", "reverse"),
    ("SquaredDifference", "squared_difference"), ("StopGradient", "stop_gradient"),
    ("TensorScatterAdd", "tensor_scatter_nd_add"),
    ("TensorScatterUpdate", "tensor_scatter_nd_update"), ("TruncateDiv", "truncatediv"),
    ("UpperBound", "searchsorted"), ("ZerosLike", "zeros_like"), ("Rank", "rank"),
    ("Where", "where"), ("SelectV2", "where"), ("Unique", "unique"),
    ("SelfAdjointEigV2", "eigh"), ("SegmentSum", "segment_sum"),
    ("AdjustContrastv2", "image.adjust_contrast"), ("AdjustHue", "image.adjust_hue"),
    ("AdjustSaturation", "image.adjust_saturation"), ("HSVToRGB", "image.hsv_to_rgb"),
    ("RGBToHSV", "image.rgb_to_hsv"), ("RandomShuffle", "random.shuffle"),
    ("AsString", "strings.as_string"), ("StringLength", "strings.length"),
    ("StringLower", "strings.lower"), ("StringUpper", "strings.upper"),
    ("StringStrip", "strings.strip"), ("StringToNumber", "strings.to_number"),
    ("BesselI0e", "bessel_i0e"), ("BesselI1e", "bessel_i1e"), ("MatrixSetDiag", "set_diag"),
    ("FFT", "signal.fft"), ("FFT2D", "signal.fft2d"),
    ("IFFT", "signal.ifft"), ("IFFT2D", "signal.ifft2d"),
    ("FakeQuantWithMinMaxArgs", "quantization.fake_quant_with_min_max_args"),
    ("FakeQuantWithMinMaxVars", "quantization.fake_quant_with_min_max_vars"),
  ].map { TensorFlowNode($0.0, $0.1) }

  private static let withSettings: [TensorFlowNode] =
    [
      TensorFlowNode("Select", "select"),
      TensorFlowNode("AddN", "add_n", ["inputs..."]),
      TensorFlowNode("Cast", "cast", ["x"], attributes: ["DstT": "dtype"]),
      TensorFlowNode("Shape", "shape", ["input"]),
      TensorFlowNode("ShapeN", "shape_n", ["input..."]),
      TensorFlowNode("Size", "size", ["input"]),
      TensorFlowNode("Fill", "fill", ["dims", "value"]),
      TensorFlowNode("Range", "range", ["start", "limit", "delta"]),
      TensorFlowNode("LinSpace", "linspace", ["start", "stop", "num"]),
      TensorFlowNode("RandomStandardNormal", "random.normal", ["shape"]),
      TensorFlowNode("RandomUniform", "random.uniform", ["shape"]),
      TensorFlowNode("TruncatedNormal", "random.truncated_normal", ["shape"]),
      TensorFlowNode(
        "OneHot", "one_hot", ["indices", "depth", "on_value", "off_value"],
        attributes: ["axis": "axis"]),
      TensorFlowNode("Reshape", "reshape", ["tensor", "shape"]),
      TensorFlowNode("EnsureShape", "ensure_shape", ["x"], attributes: ["shape": "shape"]),
      TensorFlowNode("Squeeze", "squeeze", ["input"], attributes: ["squeeze_dims": "axis"]),
      TensorFlowNode("ExpandDims", "expand_dims", ["input", "axis"]),
      TensorFlowNode("Transpose", "transpose", ["a", "perm"]),
      TensorFlowNode("Tile", "tile", ["input", "multiples"]),
      TensorFlowNode("BroadcastTo", "broadcast_to", ["input", "shape"]),
      TensorFlowNode("Pad", "pad", ["tensor", "paddings"]),
      TensorFlowNode("PadV2", "pad", ["tensor", "paddings"]),
      TensorFlowNode("MirrorPad", "pad", ["tensor", "paddings"]),
      TensorFlowNode("ConcatV2", "concat", ["values...", "axis"]),
      TensorFlowNode("Pack", "stack", ["values..."], attributes: ["axis": "axis"]),
      TensorFlowNode(
        "Split", "split", ["axis", "value"], attributes: ["num_split": "num_or_size_splits"]),
      TensorFlowNode("SplitV", "split", ["value", "num_or_size_splits", "axis"]),
      TensorFlowNode("Unpack", "unstack", ["value"], attributes: ["num": "num", "axis": "axis"]),
      TensorFlowNode("SpaceToBatchND", "space_to_batch", ["input", "block_shape", "paddings"]),
      TensorFlowNode("BatchToSpaceND", "batch_to_space", ["input", "block_shape", "crops"]),
      TensorFlowNode("DepthToSpace", "depth_to_space", ["input"], attributes: blocks),
      TensorFlowNode("SpaceToDepth", "space_to_depth", ["input"], attributes: blocks),
      TensorFlowNode(
        "StridedSlice", "strided_slice", ["input_", "begin", "end", "strides"],
        attributes: [
          "begin_mask": "begin_mask", "end_mask": "end_mask", "ellipsis_mask": "ellipsis_mask",
          "new_axis_mask": "new_axis_mask", "shrink_axis_mask": "shrink_axis_mask",
        ]),
      TensorFlowNode("Slice", "slice", ["input_", "begin", "size"]),
      TensorFlowNode("Gather", "gather", ["params", "indices"]),
      TensorFlowNode(
        "GatherV2", "gather", ["params", "indices", "axis"],
        attributes: ["batch_dims": "batch_dims"]),
      TensorFlowNode("GatherNd", "gather_nd", ["params", "indices"]),
      TensorFlowNode("ScatterNd", "scatter_nd", ["indices", "updates", "shape"]),
      TensorFlowNode("TopKV2", "top_k", ["input", "k"]),
      TensorFlowNode("ArgMax", "argmax", ["input", "axis"]),
      TensorFlowNode("ArgMin", "argmin", ["input", "axis"]),
      TensorFlowNode(
        "UnsortedSegmentSum", "unsorted_segment_sum", ["data", "segment_ids", "num_segments"]),
      TensorFlowNode(
        "SoftmaxCrossEntropyWithLogits", "softmax_cross_entropy_node", ["logits", "labels"]),
      TensorFlowNode(
        "SparseSoftmaxCrossEntropyWithLogits", "sparse_softmax_cross_entropy_node",
        ["logits", "labels"]),
      TensorFlowNode(
        "MatMul", "matmul", ["a", "b"],
        attributes: ["transpose_a": "transpose_a", "transpose_b": "transpose_b"]),
      TensorFlowNode(
        "BatchMatMul", "matmul", ["a", "b"],
        attributes: ["adj_x": "adjoint_a", "adj_y": "adjoint_b"]),
      TensorFlowNode(
        "BatchMatMulV2", "matmul", ["a", "b"],
        attributes: ["adj_x": "adjoint_a", "adj_y": "adjoint_b"]),
      TensorFlowNode("Einsum", "einsum", ["inputs..."], attributes: ["equation": "equation"]),
      TensorFlowNode("MatrixDiagV3", "diag", ["diagonal", "k", "num_rows", "num_cols"]),
      TensorFlowNode("MatrixDiag", "diag", ["diagonal"]),
      TensorFlowNode("MatrixDiagPartV3", "diag_part", ["input", "k"]),
      TensorFlowNode("MatrixDiagPart", "diag_part", ["input"]),
      TensorFlowNode("Qr", "qr", ["input"], attributes: ["full_matrices": "full_matrices"]),
      TensorFlowNode(
        "Svd", "svd", ["tensor"],
        attributes: ["full_matrices": "full_matrices", "compute_uv": "compute_uv"]),
      TensorFlowNode("Conv2D", "conv2d", ["input", "filters"], attributes: convolution),
      TensorFlowNode("Conv3D", "conv3d", ["input", "filters"], attributes: convolution),
      TensorFlowNode(
        "DepthwiseConv2dNative", "depthwise_conv2d", ["input", "filter"], attributes: convolution),
      TensorFlowNode(
        "Conv2DBackpropInput", "conv2d_transpose", ["output_shape", "filters", "input"]),
      TensorFlowNode(
        "Dilation2D", "dilation2d", ["input", "filters"],
        attributes: ["strides": "strides", "rates": "dilations", "padding": "padding"]),
      TensorFlowNode("AvgPool", "avg_pool", ["input"], attributes: convolution),
      TensorFlowNode("AvgPool3D", "avg_pool", ["input"], attributes: convolution),
      TensorFlowNode("MaxPool", "max_pool", ["input"], attributes: convolution),
      TensorFlowNode("MaxPool3D", "max_pool", ["input"], attributes: convolution),
      TensorFlowNode(
        "ExtractImagePatches", "image.extract_patches", ["images"],
        attributes: [
          "ksizes": "sizes", "strides": "strides", "rates": "rates", "padding": "padding",
        ]),
      TensorFlowNode("ResizeArea", "image.resize_node", ["images", "size"]),
      TensorFlowNode("ResizeBicubic", "image.resize_node", ["images", "size"]),
      TensorFlowNode("ResizeBilinear", "image.resize_node", ["images", "size"]),
      TensorFlowNode("ResizeNearestNeighbor", "image.resize_node", ["images", "size"]),
      TensorFlowNode(
        "CropAndResize", "image.crop_and_resize", ["image", "boxes", "box_indices", "crop_size"]),
      TensorFlowNode("RFFT", "signal.rfft", ["input_tensor", "fft_length"]),
      TensorFlowNode("IRFFT", "signal.irfft", ["input_tensor", "fft_length"]),
    ]
    + ["Sum", "Mean", "Max", "Min", "Prod", "All", "Any"].map {
      TensorFlowNode(
        $0, "reduce_\($0.lowercased())", ["input_tensor", "axis"],
        attributes: ["keep_dims": "keepdims"])
    } + [
      TensorFlowNode(
        "EuclideanNorm", "reduce_euclidean_norm", ["input_tensor", "axis"],
        attributes: ["keep_dims": "keepdims"])
    ]

  private static let blocks = ["block_size": "block_size", "data_format": "data_format"]
  private static let convolution = [
    "strides": "strides", "padding": "padding", "data_format": "data_format",
    "dilations": "dilations", "ksize": "ksize", "explicit_paddings": "margins",
  ]
}
