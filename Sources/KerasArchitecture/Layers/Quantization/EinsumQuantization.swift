extension EinsumEquation {
  /// The kernel of an ``EinsumDense`` as what is quantized (keras 3.15.1
  /// `layers/core/einsum_dense.py`, `_int4_build` and `_gptq_build`; 3.13.2 for `packedAxis`).
  func quantizedKernel(
    _ sizes: Sizes, for quantization: Quantization
  ) throws(ShapeError) -> QuantizedKernel {
    let shape = sizes.kernel
    let summed = kernel.indices.filter { !output.contains(kernel[$0]) }
    let (rows, columns) =
      switch quantization {
      case .gptq, .awq: try matrix(of: shape)
      default:
        (
          try product(summed.map { shape[$0] }),
          try product(shape.indices.filter { !summed.contains($0) }.map { shape[$0] })
        )
      }
    return QuantizedKernel(
      shape: shape, rows: rows, columns: columns, scale: try scale(of: sizes, summed: summed),
      packedAxis: summed.first ?? 0, zeroName: "zero_point")
  }

  /// How GPTQ and AWQ see a kernel as a matrix: the largest axis stands alone.
  private func matrix(of shape: [Int]) throws(ShapeError) -> (rows: Int, columns: Int) {
    guard (2...3).contains(shape.count) else {
      throw .impossible("the quantization of a kernel of \(shape.count) axes")
    }
    guard shape.count == 3 else { return (shape[0], shape[1]) }
    return shape[0] == shape.max()
      ? (shape[0], try product(shape[1...])) : (try product(shape[..<2]), shape[2])
  }

  /// The shape of a scale: the axes of the output, those that the kernel has at their sizes.
  ///
  /// Keras takes the axes summed over for those that the kernel lacks; where it finds too few it
  /// puts the others where it put the last (`_analyze_quantization_info`).
  private func scale(of sizes: Sizes, summed: [Int]) throws(ShapeError) -> [Int] {
    let unlettered: [Character?] = Array(repeating: nil, count: sizes.elided)
    let output = elidesLeft ? unlettered + self.output : self.output + unlettered
    let input = elidesLeft ? unlettered + self.input : self.input + unlettered
    var lacking = output.indices.filter { index in
      output[index].map { !kernel.contains($0) } ?? true
    }
    var order = output.compactMap { letter in letter.flatMap { kernel.firstIndex(of: $0) } }
    var surplus: [Int] = []
    var place = kernel.last.flatMap { output.firstIndex(of: $0) } ?? -1
    var inputLacking = output.indices.filter { index in
      output[index].map { !self.input.contains($0) } ?? false
    }
    for letter in input where letter.map({ !self.output.contains($0) }) ?? false {
      if !inputLacking.isEmpty { place = inputLacking.removeFirst() }
    }
    for axis in summed {
      if lacking.isEmpty { surplus.append(axis) } else { place = lacking.removeFirst() }
      order.insert(axis, at: min(place < 0 ? max(order.count - 1, 0) : place, order.count))
    }
    var scale = order.map { summed.contains($0) ? 1 : sizes.kernel[$0] }
    for axis in lacking { scale.insert(1, at: min(axis, scale.count)) }
    for axis in surplus.reversed() {
      guard scale.indices.contains(axis) else { throw .impossible("a scale without axis \(axis)") }
      scale.remove(at: axis)
    }
    return scale
  }
}
