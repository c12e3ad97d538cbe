/// Computations with sizes in a model, such as `tf.reshape(x, [tf.shape(x)[0], tf.shape(x)[1] * 4])`.
///
/// TensorFlow keeps track of what small tensors of integers hold (keras 2.15.0
/// `engine/keras_tensor.py`, `inferred_value`): through slices, stacks and concatenations of each
/// number by itself, through arithmetic if all numbers are known.
struct SizeArithmetic {
  let className: String
  /// The operands.
  let call: LayerCall
  let config: LayerConfig
  /// Whether the function is a node of a graph, of which TensorFlow follows single numbers only if
  /// all are known.
  let isNode: Bool

  /// The output of the call, with what its tensors hold.
  func completed(_ output: LayerOutput) -> LayerOutput {
    if className == "Unstack", case .list(let parts) = output, let held = held(by: 0) {
      return .list(
        zip(parts, held.sizes).map { part, size in
          part.holding(isNode && !held.areConstant ? nil : HeldSizes([size]))
        })
    }
    guard case .tensor(let shape?) = output else { return output }
    let held = shape.rank <= 1 ? held(by: shape) : nil
    return output.holding((held?.sizes.count ?? 0) <= Shape.largestRank ? held : nil)
  }

  private func held(by output: Shape) -> HeldSizes? {
    switch className {
    case "TensorRank", "TensorShape", "TensorSize", "Arange": output.held
    case "Cast": config.settings["dtype"]?.string == "int32" ? held(by: 0) : nil
    case "ConvertToTensor": held(by: 0)
    case "Copy", "ExpandDims", "Reshape", "Squeeze": constants(of: 0).map { HeldSizes($0) }
    case "Stack": stacked
    case "Concatenate": joined
    case "GetItem", "StridedSlice": indexed
    case "Slice": sliced.map { HeldSizes($0) }
    case "Gather": gathered.map { HeldSizes($0) }
    default: computed.map { HeldSizes($0) }
    }
  }

  /// What arithmetic makes of constants.
  private var computed: [Int]? {
    switch className {
    case "Add": ofPairs { $0.addingReportingOverflow($1) }
    case "Subtract": ofPairs { $0.subtractingReportingOverflow($1) }
    case "Multiply": ofPairs { $0.multipliedReportingOverflow(by: $1) }
    case "FloorDivide": ofPairs { Self.floorDivision($0, $1) }
    case "Mod": ofPairs { Self.remainder($0, $1) }
    case "Maximum": ofPairs { (max($0, $1), false) }
    case "Minimum": ofPairs { (min($0, $1), false) }
    case "Prod": ofAll(from: 1) { $0.multipliedReportingOverflow(by: $1) }
    case "Sum": ofAll(from: 0) { $0.addingReportingOverflow($1) }
    case "Max": constants(of: 0)?.max().map { [$0] }
    case "Min": constants(of: 0)?.min().map { [$0] }
    default: nil
    }
  }

  /// What the operand at `position` holds.
  private func held(by position: Int) -> HeldSizes? {
    guard call.arguments.indices.contains(position),
      case .tensor(let shape?) = call.arguments[position]
    else { return nil }
    return shape.held
  }

  private func constants(of position: Int) -> [Int]? { held(by: position)?.constants }

  /// The shapes of the tensors in the list of operands.
  private var parts: [Shape]? {
    guard case .list(let elements)? = call.arguments.first else { return nil }
    return elements.map { $0.shapes.first?.flatMap(\.self) ?? [] }
  }

  private var stacked: HeldSizes? {
    guard let parts else { return nil }
    return HeldSizes(
      parts.map { part in
        guard let held = part.held, held.areConstant || !isNode else { return nil }
        return held.sizes.first ?? nil
      })
  }

  private var joined: HeldSizes? {
    guard let parts else { return nil }
    var sizes: [Int?] = []
    for part in parts {
      guard part.rank == 1, let count = part.sizes[0], count <= Shape.largestRank else {
        return nil
      }
      sizes += part.held?.sizes ?? Array(repeating: nil, count: count)
    }
    return HeldSizes(sizes, from: parts.allSatisfy { $0.held?.areConstant == true })
  }

  private var indexed: HeldSizes? {
    guard let held = held(by: 0), let item = index else { return nil }
    switch item {
    case .position(let position?):
      let index = position < 0 ? position + held.sizes.count : position
      guard held.sizes.indices.contains(index), !isNode || held.areConstant else { return nil }
      return HeldSizes([held.sizes[index]])
    case .slice(let slice):
      guard let positions = try? slice.positions(in: held.sizes.count) else { return nil }
      // In a graph a part of a shape stays as unknown as the whole is.
      return HeldSizes(positions.map { held.sizes[$0] }, from: held.areConstant || !isNode)
    case .ellipsis: return held.constants.map { HeldSizes($0) }
    case .position(nil), .newAxis, .partOfAxis: return nil
    }
  }

  /// The only item of the index into a list of sizes.
  private var index: TensorIndex? {
    if className == "StridedSlice" {
      let items = (try? StridedSlice(config))?.items
      return items?.count == 1 ? items?[0] : nil
    }
    guard call.arguments.count > 1 else { return nil }
    let items = call.arguments[1].elements ?? [call.arguments[1]]
    return items.count == 1 ? try? TensorIndex(items[0]) : nil
  }

  private var gathered: [Int]? {
    guard let sizes = constants(of: 0), let positions = constants(of: 1),
      positions.allSatisfy(sizes.indices.contains)
    else { return nil }
    return positions.map { sizes[$0] }
  }

  private var sliced: [Int]? {
    guard let sizes = constants(of: 0), let start = config.json("start")?.array?.first?.int,
      let count = config.json("shape")?.array?.first?.int, sizes.indices.contains(start)
    else { return nil }
    let rest = sizes[start...]
    return count == -1 ? Array(rest) : count >= 0 ? Array(rest.prefix(count)) : nil
  }

  private func ofPairs(_ operation: (Int, Int) -> (Int, Bool)) -> [Int]? {
    guard let left = constants(of: 0), let right = constants(of: 1) else { return nil }
    let count = left.count == 1 ? right.count : left.count
    guard right.count == 1 || right.count == count, left.count == 1 || left.count == count,
      count > 0
    else { return nil }
    return Self.checked(
      (0..<count).map {
        operation(left[left.count == 1 ? 0 : $0], right[right.count == 1 ? 0 : $0])
      })
  }

  private func ofAll(from start: Int, _ operation: (Int, Int) -> (Int, Bool)) -> [Int]? {
    guard let numbers = constants(of: 0) else { return nil }
    var result = start
    for number in numbers {
      guard let value = Self.checked([operation(result, number)])?[0] else { return nil }
      result = value
    }
    return [result]
  }

  /// The results that did not overflow and are no larger than settings may be.
  private static func checked(_ results: [(value: Int, overflow: Bool)]) -> [Int]? {
    let isSound = results.allSatisfy { !$0.overflow && $0.value.magnitude <= Int.largestSetting }
    return isSound ? results.map(\.value) : nil
  }

  /// The quotient rounded down, as Python's `//`.
  fileprivate static func floorDivision(_ left: Int, _ right: Int) -> (Int, Bool) {
    guard right != 0 else { return (0, true) }
    let (quotient, overflow) = left.dividedReportingOverflow(by: right)
    guard !overflow else { return (0, true) }
    return (quotient * right != left && (left < 0) != (right < 0) ? quotient - 1 : quotient, false)
  }
}

extension SizeArithmetic {
  /// The remainder of that division, with the sign of the divisor.
  fileprivate static func remainder(_ left: Int, _ right: Int) -> (Int, Bool) {
    let (quotient, overflow) = floorDivision(left, right)
    return overflow ? (0, true) : (left - quotient * right, false)
  }
}

extension LayerOutput {
  /// The tensor, holding these sizes.
  fileprivate func holding(_ held: HeldSizes?) -> LayerOutput {
    guard case .tensor(var shape?) = self else { return self }
    shape.held = held
    return .tensor(shape)
  }
}
