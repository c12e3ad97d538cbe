extension QuantizedKernel {
  /// The kernel of an `EinsumDense`, of whose axes the equation sums over some.
  ///
  /// keras 3.15.1 `layers/core/einsum_dense.py`; GPTQ and AWQ tell rows from columns by another
  /// rule than the others.
  init(
    _ equation: EinsumEquation, shape: [Int], elided: Int, for quantization: Quantization
  ) throws(ShapeError) {
    let summed = equation.kernel.indices.filter { !equation.output.contains(equation.kernel[$0]) }
    var rows = try product(summed.map { shape[$0] })
    var columns = try product(shape.indices.filter { !summed.contains($0) }.map { shape[$0] })
    if quantization.isCalibrated {
      guard (2...3).contains(shape.count) else {
        throw .impossible("a kernel of \(shape.count) axes has no rows and columns")
      }
      let isWideFirst = shape.count == 2 || shape[0] == shape.max()
      rows = try product(shape.prefix(isWideFirst ? 1 : 2))
      columns = try product(shape.dropFirst(isWideFirst ? 1 : 2))
    }
    self.init(
      shape: shape, rows: rows, columns: columns,
      scale: Self.scale(equation, shape: shape, summed: summed, elided: elided),
      packedAxis: summed.first ?? 0, zeroName: "zero_point")
  }

  /// The shape of a scale that multiplies the output: the kernel's axes in the order of the
  /// output's, with 1 for those that are summed over and for letters that the kernel lacks
  /// (`_analyze_quantization_info` and `_get_kernel_scale_shape`).
  private static func scale(
    _ equation: EinsumEquation, shape: [Int], summed: [Int], elided: Int
  ) -> [Int] {
    let unlettered = [Character?](repeating: nil, count: elided)
    let letters =
      equation.elidesLeft ? unlettered + equation.output : equation.output + unlettered
    let sources = letters.map { letter in letter.flatMap { equation.kernel.firstIndex(of: $0) } }
    var order = sources.compactMap { $0 }
    var free = sources.indices.filter { sources[$0] == nil }
    var surplus: [Int] = []
    var place = 0
    for axis in summed {
      if free.isEmpty { surplus.append(axis) } else { place = free.removeFirst() }
      order.insert(axis, at: min(place, order.count))
    }
    var scale = order.map { summed.contains($0) ? 1 : shape[$0] }
    for place in free { scale.insert(1, at: min(place, scale.count)) }
    for axis in surplus.reversed() where scale.indices.contains(axis) { scale.remove(at: axis) }
    return scale
  }
}

extension Quantization {
  /// Whether the values are found by calibration with data.
  fileprivate var isCalibrated: Bool {
    switch self {
    case .gptq, .awq: true
    case .int8, .int4, .int4Packed, .float8, .other: false
    }
  }
}
