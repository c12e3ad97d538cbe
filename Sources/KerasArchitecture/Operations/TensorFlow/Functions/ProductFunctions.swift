extension TensorFlowFunction {
  /// Products of matrices and the like.
  static let products: [TensorFlowFunction] = [
    TensorFlowFunction(
      ["matmul"], TransposingProduct.self, "Matmul", of: ["a", "b"],
      settings: transpositions),
    TensorFlowFunction(
      ["rmatmul"], TransposingProduct.self, "Matmul", of: ["y", "x"]),
    TensorFlowFunction(
      ["matvec"], TransposingProduct.self, "Matvec", of: ["a", "b"],
      settings: ["transpose_a": "transpose_a", "adjoint_a": "adjoint_a"]),
    TensorFlowFunction(
      ["tensordot"], Tensordot.self, "Tensordot", of: ["a", "b"], settings: ["axes": "axes"]),
    TensorFlowFunction(
      ["einsum"], EquationSum.self, "Einsum", of: ["inputs"],
      settings: ["subscripts": "equation"], first: "equation", joinsList: true),
    TensorFlowFunction(
      ["solve"], SecondOperandShape.self, "Solve", of: ["matrix", "rhs"]),
    TensorFlowFunction(
      ["triangular_solve", "cholesky_solve"], SecondOperandShape.self, "Solve",
      of: ["matrix/chol", "rhs"]),
    TensorFlowFunction(
      ["svd"], TensorFlowDecomposition.self, "SVD", of: ["tensor"],
      settings: ["full_matrices": "full_matrices", "compute_uv": "compute_uv"]),
    TensorFlowFunction(
      ["qr"], TensorFlowDecomposition.self, "Qr", of: ["input"],
      settings: ["full_matrices": "full_matrices"]),
    TensorFlowFunction(["slogdet"], TensorFlowDecomposition.self, "Slogdet", of: ["input"]),
    TensorFlowFunction(["eigh", "eig"], Decomposition.self, "Eigh", of: ["tensor"]),
    TensorFlowFunction(
      ["diag", "diag_v2"], MatrixDiagonal.self, "Diag", of: ["diagonal"],
      settings: ["k": "k", "num_rows": "num_rows", "num_cols": "num_cols"]),
    TensorFlowFunction(
      ["diag_part", "diag_part_v2"], MatrixDiagonal.self, "DiagPart",
      of: ["input"], settings: ["k": "k"]),
  ]

  private static let transpositions = [
    "transpose_a": "transpose_a", "transpose_b": "transpose_b",
    "adjoint_a": "adjoint_a", "adjoint_b": "adjoint_b",
  ]
}
