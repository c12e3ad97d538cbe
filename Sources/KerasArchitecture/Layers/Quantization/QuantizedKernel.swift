/// A kernel that is to be quantized, as a matrix: its rows are summed over, its columns remain.
struct QuantizedKernel: Sendable {
  /// The shape before anything is packed.
  let shape: [Int]
  /// The elements that each output is summed from, and the outputs.
  let rows, columns: Int
  /// The shape of the scale that integers of 8 bits have.
  let scale: [Int]
  /// The axis along which Keras packed two elements to a byte before 3.14.
  let packedAxis: Int
  /// What the layer calls the zero points of GPTQ and AWQ.
  var zeroName = "kernel_zero"

  /// The kernel of a dense layer. In Keras 3.1 its scale kept the axis that is summed over.
  init(features: Int, units: Int, for quantization: Quantization?) {
    shape = [features, units]
    (rows, columns) = (features, units)
    scale = quantization == .int8BiasFirst ? [1, units] : [units]
    packedAxis = 0
  }

  /// Any kernel.
  init(shape: [Int], rows: Int, columns: Int, scale: [Int], packedAxis: Int, zeroName: String) {
    (self.shape, self.rows, self.columns) = (shape, rows, columns)
    (self.scale, self.packedAxis, self.zeroName) = (scale, packedAxis, zeroName)
  }
}

extension Quantization {
  /// The weights of a layer with this kernel, in the order in which a `.keras` archive numbers them.
  ///
  /// keras 3.15.1 `layers/core/dense.py`, `variable_serialization_spec`; the layouts before 3.14
  /// after keras 3.13.2.
  func weights(
    of kernel: QuantizedKernel, bias: [WeightSpec]
  ) throws(ShapeError) -> [WeightSpec] {
    let (rows, columns) = (kernel.rows, kernel.columns)
    switch self {
    case .int8:
      return [.fixed("kernel", kernel.shape, "int8")] + bias + [
        .fixed("kernel_scale", kernel.scale)
      ]
    case .int8BiasFirst:
      return bias.frozen() + [
        .fixed("kernel", kernel.shape, "int8"), .fixed("kernel_scale", kernel.scale),
      ]
    case .int4Packed:
      var packed = kernel.shape
      packed[kernel.packedAxis] = halved(packed[kernel.packedAxis])
      return [.fixed("kernel", packed, "int8")] + bias + [.fixed("kernel_scale", kernel.scale)]
    case .int4(nil):
      return [.fixed("kernel", [rows, halved(columns)], "int8")] + bias
        + [.fixed("kernel_scale", [columns])]
    case .int4(let block?):
      let scale = [blocks(of: block, in: rows), columns]
      return [.fixed("kernel", [rows, halved(columns)], "int8")] + bias + [
        .fixed("kernel_scale", scale), .fixed("kernel_zero", scale, "int8"),
        .fixed("g_idx", [rows], "float32"),
      ]
    case .float8(let history):
      return [WeightSpec("kernel", kernel.shape)] + bias
        + ["inputs", "kernel", "outputs_grad"].flatMap {
          [
            WeightSpec("\($0)_scale", [], dtype: "float32"),
            WeightSpec("\($0)_amax_history", [history], dtype: "float32"),
          ]
        }
    case .gptq(let bits, let block):
      return bias
        + calibrated(kernel, packedColumns: bits == 4 ? halved(columns) : columns, block: block)
        + [.fixed("g_idx", [rows], "float32")]
    case .awq(let block):
      return bias + calibrated(kernel, packedColumns: halved(columns), block: block)
        + [.fixed("awq_scales", [rows]), .fixed("g_idx", [rows], "float32")]
    case .other(let mode): throw .unknown("its quantization \(mode) is not known")
    }
  }

  private func calibrated(
    _ kernel: QuantizedKernel, packedColumns: Int, block: Int?
  ) -> [WeightSpec] {
    let scale = [kernel.columns, block.map { blocks(of: $0, in: kernel.rows) } ?? 1]
    return [
      .fixed("kernel", [packedColumns, kernel.rows], "uint8"), .fixed("kernel_scale", scale),
      .fixed(kernel.zeroName, scale, "uint8"),
    ]
  }

  /// The bytes that hold `count` integers of 4 bits.
  func halved(_ count: Int) -> Int { (count + 1) / 2 }

  /// The blocks of `size` that cover `count`.
  func blocks(of size: Int, in count: Int) -> Int { (count + size - 1) / size }
}
