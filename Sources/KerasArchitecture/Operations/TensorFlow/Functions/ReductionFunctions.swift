extension TensorFlowFunction {
  /// The functions over axes.
  static let reductions: [TensorFlowFunction] = [
    TensorFlowFunction(
      ["reduce_sum"], Reduction.self, "Sum", of: ["input_tensor"], settings: axes),
    TensorFlowFunction(
      ["reduce_max"], Reduction.self, "Max", of: ["input_tensor"], settings: axes),
    TensorFlowFunction(
      ["reduce_min"], Reduction.self, "Min", of: ["input_tensor"], settings: axes),
    TensorFlowFunction(
      ["reduce_prod"], Reduction.self, "Prod", of: ["input_tensor"], settings: axes),
    TensorFlowFunction(
      [
        "reduce_all", "reduce_any", "reduce_euclidean_norm", "reduce_logsumexp", "reduce_mean",
        "reduce_std", "reduce_variance", "strings.reduce_join",
      ], Reduction.self, "Mean", of: ["input_tensor"], settings: axes),
    TensorFlowFunction(
      ["count_nonzero", "count_nonzero_v2"], Reduction.self, "CountNonzero", of: ["input"],
      settings: axes),
    TensorFlowFunction(
      ["norm", "norm_v2"], Reduction.self, "Norm", of: ["tensor"], settings: axes),
    TensorFlowFunction(
      ["argmax", "argmin"], Reduction.self, "Argmax", of: ["input"],
      settings: ["axis": "axis/dimension"], defaults: ["axis": .integer(0)]),
    TensorFlowFunction(
      ["moments"], Moments.self, "Moments", of: ["x"],
      settings: ["axes": "axes", "keepdims": "keepdims/keep_dims"]),
    TensorFlowFunction(
      ["l2_loss", "zero_fraction"],
      ScalarOperation.self, "Size", of: ["t"]),
    TensorFlowFunction(
      ["det", "logdet", "trace"], LeadingAxesOperation.self, "Det", of: ["input"]),
    TensorFlowFunction(
      ["top_k"], TopK.self, "TopK", of: ["input"], sizes: ["k": "k"],
      defaults: ["k": .integer(1)]),
    TensorFlowFunction(
      ["in_top_k"], SecondOperandShape.self, "Solve", of: ["predictions", "targets"]),
    TensorFlowFunction(
      ["softmax_cross_entropy_with_logits", "softmax_cross_entropy_with_logits_v2"],
      Crossentropy.self, "SparseCategoricalCrossentropy", of: ["labels", "logits"],
      settings: ["axis": "axis/dim"]),
    TensorFlowFunction(
      ["softmax_cross_entropy_node"], SoftmaxLossNode.self, "Losses", of: ["logits", "labels"]),
    TensorFlowFunction(
      ["sparse_softmax_cross_entropy_node"], SoftmaxLossNode.self, "SparseLosses",
      of: ["logits", "labels"]),
    TensorFlowFunction(
      ["keras.backend.categorical_crossentropy"], Crossentropy.self,
      "SparseCategoricalCrossentropy", of: ["target", "output"], settings: ["axis": "axis"]),
    TensorFlowFunction(
      [
        "unsorted_segment_max", "unsorted_segment_mean", "unsorted_segment_min",
        "unsorted_segment_prod", "unsorted_segment_sqrt_n", "unsorted_segment_sum",
      ],
      SegmentFunction.self, "SegmentSum", of: ["data", "segment_ids"],
      sizes: ["num_segments": "num_segments"]),
    TensorFlowFunction(
      ["segment_max", "segment_mean", "segment_min", "segment_prod", "segment_sum"],
      SegmentFunction.self, "SegmentSum", of: ["data", "segment_ids"]),
    TensorFlowFunction(
      ["confusion_matrix"], ConfusionMatrix.self, "ConfusionMatrix", of: ["labels", "predictions"],
      sizes: ["num_classes": "num_classes"]),
    TensorFlowFunction(["bincount"], Bincount.self, "Bincount", of: ["arr"]),
    TensorFlowFunction(["unique"], UniqueFunction.self, "Unique", of: ["x"]),
    TensorFlowFunction(
      ["unique_with_counts"], UniqueFunction.self, "UniqueWithCounts", of: ["x"]),
    TensorFlowFunction(
      ["image.ssim"], StructuralSimilarity.self, "SSIM", of: ["img1", "img2"]),
    TensorFlowFunction(
      ["searchsorted"], SecondOperandShape.self, "SearchSorted", of: ["sorted_sequence", "values"]),
  ]

  private static let axes = ["axis": "axis/reduction_indices", "keepdims": "keepdims/keep_dims"]
}
