/// Computations with sizes in a model, such as `tf.reshape(x, [tf.shape(x)[0], tf.shape(x)[1] * 4])`.
///
/// TensorFlow keeps track of what small tensors of integers hold (keras 2.15.0
/// `engine/keras_tensor.py`, `inferred_value`): through slices, stacks and concatenations of each
/// number by itself, through arithmetic if all numbers are known.
struct SizeArithmetic {
  private let className: String
  private let call: LayerCall
  private let settings: JSONObject

  init(_ className: String, _ call: LayerCall, _ settings: JSONObject) {
    (self.className, self.call, self.settings) = (className, call, settings)
  }

  /// The output of the call, with what its tensors hold.
  func completed(_ output: LayerOutput) -> LayerOutput {
    if className == "Unstack", case .list(let parts) = output, let contents = contents(of: 0) {
      return .list(
        zip(parts, contents).map { part, size in .tensor(part.shape(holding: [size])) })
    }
    guard case .tensor(let shape?) = output else { return output }
    let contents = shape.rank <= 1 ? contents(of: shape) : nil
    let isSmall = contents.map { $0.count <= Shape.largestRank } ?? true
    return .tensor(LayerOutput.tensor(shape).shape(holding: isSmall ? contents : nil))
  }

  private func contents(of output: Shape) -> [Int?]? {
    switch className {
    case "TensorRank", "TensorShape", "Arange": output.contents
    case "TensorSize": output.contents
    case "Cast": settings["dtype"]?.string == "int32" ? contents(of: 0) : nil
    case "ConvertToTensor", "ExpandDims", "Reshape", "Squeeze", "StopGradient": contents(of: 0)
    case "Stack": parts?.map { $0.count == 1 ? $0[0] : nil }
    case "Concatenate": parts?.flatMap(\.self)
    case "GetItem": indexed
    case "Add": arithmetic { $0.addingReportingOverflow($1) }
    case "Subtract": arithmetic { $0.subtractingReportingOverflow($1) }
    case "Multiply": arithmetic { $0.multipliedReportingOverflow(by: $1) }
    case "FloorDivide": arithmetic { Self.floorDivision($0, $1) }
    case "Maximum": arithmetic { (max($0, $1), false) }
    case "Minimum": arithmetic { (min($0, $1), false) }
    case "Prod": folded(from: 1) { $0.multipliedReportingOverflow(by: $1) }
    case "Sum": folded(from: 0) { $0.addingReportingOverflow($1) }
    default: nil
    }
  }

  /// What the operand at `position` holds.
  private func contents(of position: Int) -> [Int?]? {
    guard call.arguments.indices.contains(position),
      case .tensor(let shape?) = call.arguments[position]
    else { return nil }
    return shape.contents
  }

  /// What each of the tensors in the list of operands holds; unknown sizes for those that hold none.
  private var parts: [[Int?]]? {
    guard case .list(let elements)? = call.arguments.first else { return nil }
    return elements.map { element in
      guard case .tensor(let shape?) = element else { return [nil] }
      let count = shape.rank == 0 ? 1 : shape.sizes[0] ?? 1
      return shape.contents ?? Array(repeating: nil, count: min(count, Shape.largestRank + 1))
    }
  }

  private var indexed: [Int?]? {
    guard let sizes = contents(of: 0), call.arguments.count > 1 else { return nil }
    let items = call.arguments[1].elements ?? [call.arguments[1]]
    guard items.count == 1, let item = try? TensorIndex(items[0]) else { return nil }
    switch item {
    case .position(let position?):
      let index = position < 0 ? position + sizes.count : position
      return sizes.indices.contains(index) ? [sizes[index]] : nil
    case .slice(let slice): return try? slice.positions(in: sizes.count).map { sizes[$0] }
    case .ellipsis: return sizes
    case .position(nil), .newAxis, .partOfAxis: return nil
    }
  }

  private func arithmetic(
    _ operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) -> [Int?]? {
    guard let left = known(0), let right = known(1) else { return nil }
    let count = left.count == 1 ? right.count : left.count
    guard right.count == 1 || right.count == count, count > 0 else { return nil }
    var result: [Int?] = []
    for index in 0..<count {
      let value = operation(
        left[left.count == 1 ? 0 : index], right[right.count == 1 ? 0 : index])
      guard !value.overflow, value.partialValue.magnitude < 1 << 40 else { return nil }
      result.append(value.partialValue)
    }
    return result
  }

  private func folded(
    from start: Int, _ operation: (Int, Int) -> (partialValue: Int, overflow: Bool)
  ) -> [Int?]? {
    guard let numbers = known(0) else { return nil }
    var result = start
    for number in numbers {
      let value = operation(result, number)
      guard !value.overflow, value.partialValue.magnitude < 1 << 40 else { return nil }
      result = value.partialValue
    }
    return [result]
  }

  private func known(_ position: Int) -> [Int]? {
    guard let contents = contents(of: position) else { return nil }
    let known = contents.compactMap(\.self)
    return known.count == contents.count ? known : nil
  }

  /// The quotient rounded down, as Python's `//`.
  private static func floorDivision(_ left: Int, _ right: Int) -> (Int, Bool) {
    guard right != 0 else { return (0, true) }
    let (quotient, overflow) = left.dividedReportingOverflow(by: right)
    guard !overflow else { return (0, true) }
    return (quotient * right != left && (left < 0) != (right < 0) ? quotient - 1 : quotient, false)
  }
}

extension LayerOutput {
  /// The shape of a tensor that holds these sizes.
  fileprivate func shape(holding contents: [Int?]?) -> Shape? {
    guard case .tensor(var shape?) = self else { return nil }
    shape.contents = contents
    return shape
  }
}
