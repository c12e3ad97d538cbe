extension TensorFlowFunction {
  /// The functions that tell shapes, make tensors, and put their elements into other places.
  static let shapes: [TensorFlowFunction] = [
    TensorFlowFunction(
      ["shape", "shape_v2"], TensorSizes.self, "TensorShape", of: ["input"],
      settings: ["out_type": "out_type"]),
    TensorFlowFunction(
      ["size", "size_v2"], TensorSizes.self, "TensorSize", of: ["input"],
      settings: ["out_type": "out_type"]),
    TensorFlowFunction(["rank"], TensorSizes.self, "TensorRank", of: ["input"]),
    TensorFlowFunction(
      ["shape_n"], TensorSizes.self, "TensorShapes", of: ["input"], joinsList: true),
    TensorFlowFunction(
      ["ones", "random.normal", "random.truncated_normal", "random.uniform", "zeros"],
      GivenShape.self, "Full", of: [], sizes: ["shape": "shape"], first: "shape"),
    TensorFlowFunction(
      ["fill"], GivenShape.self, "Full", of: [], sizes: ["shape": "dims"], first: "dims"),
    TensorFlowFunction(
      ["range"], CreatedRange.self, "Arange", of: [],
      settings: ["dtype": "dtype"],
      sizes: ["start": "start", "limit": "limit", "delta": "delta"], first: "start"),
    TensorFlowFunction(
      ["eye"], CreatedIdentity.self, "Eye", of: [],
      sizes: ["num_rows": "num_rows", "num_columns": "num_columns", "batch_shape": "batch_shape"],
      first: "num_rows"),
    TensorFlowFunction(
      ["linspace", "linspace_nd"], CreatedSteps.self, "Linspace", of: ["start", "stop"],
      settings: ["axis": "axis"], sizes: ["num": "num"]),
    TensorFlowFunction(
      ["sequence_mask"], CreatedMask.self, "SequenceMask", of: ["lengths"],
      sizes: ["maxlen": "maxlen"]),
    TensorFlowFunction(
      ["one_hot"], CreatedOneHot.self, "OneHot", of: ["indices"], settings: ["axis": "axis"],
      sizes: ["depth": "depth"]),
    TensorFlowFunction(
      ["reshape", "reshape_v2"], ComputedReshape.self, "Reshape", of: ["tensor"],
      sizes: ["shape": "shape"]),
    TensorFlowFunction(
      ["ensure_shape"], EnsuredShape.self, "EnsureShape", of: ["x"], sizes: ["shape": "shape"]),
    TensorFlowFunction(
      ["squeeze", "squeeze_v2"], OpenSqueeze.self, "Squeeze", of: ["input"],
      settings: ["axis": "axis/squeeze_dims"]),
    TensorFlowFunction(
      ["expand_dims", "expand_dims_v2"], ExpandDims.self, "ExpandDims", of: ["input"],
      settings: ["axis": "axis/dim"]),
    TensorFlowFunction(
      ["transpose", "transpose_v2"], Transpose.self, "Transpose", of: ["a"],
      settings: ["axes": "perm"]),
    TensorFlowFunction(
      ["matrix_transpose", "adjoint"], Swapaxes.self, "Swapaxes", of: ["a"],
      defaults: ["axis1": .integer(-1), "axis2": .integer(-2)]),
    TensorFlowFunction(
      ["tile"], Tile.self, "Tile", of: ["input"], sizes: ["repeats": "multiples"]),
    TensorFlowFunction(
      ["repeat", "repeat_with_axis"], ComputedRepeat.self, "Repeat", of: ["input"],
      settings: ["axis": "axis"], sizes: ["repeats": "repeats"]),
    TensorFlowFunction(
      ["broadcast_to"], OpenBroadcast.self, "BroadcastTo", of: ["input"],
      sizes: ["shape": "shape"]),
    TensorFlowFunction(
      ["pad", "pad_v2"], Pad.self, "Pad", of: ["tensor"], sizes: ["pad_width": "paddings"]),
    TensorFlowFunction(
      ["crelu"], ConcatenatedRelu.self, "ConcatenatedRelu", of: ["features"],
      settings: ["axis": "axis"]),
    TensorFlowFunction(
      ["concat"], ConcatenateOperation.self, "Concatenate", of: ["values"],
      settings: ["axis": "axis"], joinsList: true),
    TensorFlowFunction(
      ["stack", "parallel_stack"], Stack.self, "Stack", of: ["values"],
      settings: ["axis": "axis"],
      joinsList: true),
    TensorFlowFunction(
      ["split"], OpenSplit.self, "Split", of: ["value"], settings: ["axis": "axis"],
      sizes: ["num_or_size_splits": "num_or_size_splits"]),
    TensorFlowFunction(
      ["unstack"], Unstack.self, "Unstack", of: ["value"],
      settings: ["num": "num", "axis": "axis"]),
    TensorFlowFunction(
      ["space_to_batch", "space_to_batch_nd"], BatchBlocks.self, "SpaceToBatch", of: ["input"],
      settings: ["block_shape": "block_shape/block_size", "paddings": "paddings"]),
    TensorFlowFunction(
      ["batch_to_space", "batch_to_space_nd"], BatchBlocks.self, "BatchToSpace", of: ["input"],
      settings: ["block_shape": "block_shape/block_size", "paddings": "crops"]),
    TensorFlowFunction(
      ["depth_to_space"], BlockOperation.self, "DepthToSpace", of: ["input"],
      settings: ["block_size": "block_size", "data_format": "data_format"]),
    TensorFlowFunction(
      ["space_to_depth"], BlockOperation.self, "SpaceToDepth", of: ["input"],
      settings: ["block_size": "block_size", "data_format": "data_format"]),
    TensorFlowFunction(
      ["keras.backend.batch_flatten"], BatchFlatten.self, "BatchFlatten", of: ["x"]),
  ]
}
