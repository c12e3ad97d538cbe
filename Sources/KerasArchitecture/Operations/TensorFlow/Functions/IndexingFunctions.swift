extension TensorFlowFunction {
  /// The functions that choose elements.
  static let indexing: [TensorFlowFunction] = [
    TensorFlowFunction(["getitem"], GetItem.self, "GetItem", of: ["tensor", "slice_spec"]),
    TensorFlowFunction(
      ["strided_slice"], StridedSlice.self, "StridedSlice", of: ["input_"],
      settings: [
        "begin_mask": "begin_mask", "end_mask": "end_mask", "ellipsis_mask": "ellipsis_mask",
        "new_axis_mask": "new_axis_mask", "shrink_axis_mask": "shrink_axis_mask",
      ], sizes: ["begin": "begin", "end": "end", "strides": "strides"]),
    TensorFlowFunction(
      ["slice"], SliceOperation.self, "Slice", of: ["input_"],
      sizes: ["shape": "size", "start": "begin"]),
    TensorFlowFunction(
      ["gather", "gather_v2"], Gathering.self, "Gather", of: ["params", "indices"],
      settings: ["axis": "axis", "batch_dims": "batch_dims"]),
    TensorFlowFunction(
      ["batch_gather"], Gathering.self, "Gather", of: ["params", "indices"],
      defaults: ["batch_dims": .integer(-1)]),
    TensorFlowFunction(
      ["embedding_lookup"], Gathering.self, "Gather", of: ["params", "ids"]),
    TensorFlowFunction(
      ["gather_nd", "gather_nd_v2"], CoordinateGathering.self, "GatherNd",
      of: ["params", "indices"], settings: ["batch_dims": "batch_dims"]),
    TensorFlowFunction(
      ["boolean_mask", "boolean_mask_v2"], MaskedElements.self, "BooleanMask",
      of: ["tensor", "mask"], settings: ["axis": "axis"]),
    TensorFlowFunction(
      ["scatter_nd"], GivenShape.self, "Scatter", of: ["indices", "updates"],
      sizes: ["shape": "shape"]),
    TensorFlowFunction(
      ["image.random_crop", "random.crop"], GivenShape.self, "Full", of: ["value"],
      sizes: ["shape": "size"]),
  ]
}
