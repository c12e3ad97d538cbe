/// A function of TensorFlow, in terms of the rule that tells what it returns.
///
/// Most are operations of Keras 3 under other names:
///
/// ```swift
/// TensorFlowFunction(
///   ["reduce_sum", "reduce_mean"], Reduction.self, "Sum", of: ["input_tensor"],
///   settings: ["axis": "axis", "keepdims": "keepdims"])
/// ```
///
/// A parameter that has had several names is written with all of them: `filters/filter`.
struct TensorFlowFunction: Sendable {
  /// The symbols, without the modules `math`, `nn`, `linalg`, `dtypes` and `__operators__`.
  let symbols: [String]
  /// The rule.
  let rule: any Layer.Type
  /// The class among those of the rule that does the same.
  let className: String
  /// The parameters that are tensors, in the order in which the rule wants them.
  let operands: [String]
  /// For each setting of the rule the parameter it is given for.
  let settings: [String: String]
  /// The same for settings that are sizes, of which some may be unknown.
  let sizes: [String: String]
  /// The settings that have another value in TensorFlow where nothing is given for them.
  let defaults: [String: JSONValue]
  /// The first parameter, if it is none of the operands.
  private let first: String?
  /// Whether the first operand is a list of tensors, not a tensor.
  private let joinsList: Bool

  init(
    _ symbols: [String], _ rule: any Layer.Type, _ className: String, of operands: [String],
    settings: [String: String] = [:], sizes: [String: String] = [:],
    defaults: [String: JSONValue] = [:], first: String? = nil, joinsList: Bool = false
  ) {
    (self.symbols, self.rule, self.className) = (symbols, rule, className)
    (self.operands, self.settings, self.sizes) = (operands, settings, sizes)
    (self.defaults, self.first, self.joinsList) = (defaults, first, joinsList)
  }

  /// What a call of the function returns.
  ///
  /// - Throws: ``ShapeError`` if that cannot be told.
  func output(
    for call: LayerCall, _ context: ArchitectureContext, isNode: Bool = false
  ) throws(ShapeError) -> LayerOutput {
    let translated = try operandCall(call)
    let settings = try settings(of: call, isNode: isNode)
    let config = LayerConfig(className: className, settings: settings, context: context)
    let layer: any Layer
    do {
      layer = try rule.init(config)
    } catch {
      throw .impossible("\(error)")
    }
    let output = try layer.output(for: translated.withoutHeldSizes)
    return SizeArithmetic(className: className, call: translated, config: config, isNode: isNode)
      .completed(output)
  }

  /// The argument for a parameter, the first of which is given by position; `nil` for `None`.
  private func argument(_ parameter: String, in call: LayerCall) -> CallArgument? {
    if parameter == first ?? operands.first, let argument = call.arguments.first {
      return argument
    }
    for name in parameter.split(separator: "/") {
      if let argument = call[keyword: String(name)] {
        return argument == .literal(.null) ? nil : argument
      }
    }
    return nil
  }

  private func operandCall(_ call: LayerCall) throws(ShapeError) -> LayerCall {
    var arguments: [CallArgument] = []
    let given = operands.map { argument($0, in: call) }
    let count = (given.lastIndex { $0 != nil } ?? -1) + 1
    for (index, parameter) in operands.prefix(count).enumerated() {
      guard let argument = given[index] else {
        arguments.append(.literal(.null))
        continue
      }
      if parameter == Self.rawIndex {
        arguments.append(argument)
      } else if index == 0, joinsList {
        var elements: [CallArgument] = []
        for element in argument.elements ?? [argument] { elements.append(try element.packed()) }
        arguments.append(.list(elements))
      } else {
        arguments.append(try argument.packed())
      }
    }
    return LayerCall(arguments)
  }

  private func settings(of call: LayerCall, isNode: Bool) throws(ShapeError) -> JSONObject {
    var result = JSONObject()
    for (key, parameter) in settings {
      guard let argument = argument(parameter, in: call) else { continue }
      guard let value = argument.knownValue else {
        throw .unknown("\(key) is a tensor whose value the file does not tell")
      }
      result.append(key, key == "data_format" ? value.dataFormat : value)
    }
    for (key, parameter) in sizes {
      guard let argument = argument(parameter, in: call) else { continue }
      result.append(
        key, try argument.sizes(ifConstant: isNode && !Self.partial.contains(className)))
    }
    for (key, value) in defaults where result[key] == nil { result.append(key, value) }
    // Whatever the layers around it say, TensorFlow has the channels last.
    if result["data_format"] == nil { result.append("data_format", .string("channels_last")) }
    return result
  }

  /// The classes of which the nodes make use of sizes that TensorFlow knows in part, or knows but
  /// does not take for constants.
  private static let partial: Set<String> = [
    "BroadcastTo", "ConvTranspose", "Full", "Reshape", "Slice", "Tile",
  ]

  /// The parameter that holds what stands between brackets, which is no tensor.
  private static let rawIndex = "slice_spec"
}

extension LayerCall {
  /// The call with tensors of which only the shapes are known, so that these do not pass on what
  /// their tensors held.
  fileprivate var withoutHeldSizes: LayerCall {
    LayerCall(
      arguments.enumerated().map { index, argument in
        guard case .tensor(var shape?) = argument, index == 0 else { return argument }
        shape.held = nil
        return .tensor(shape)
      })
  }
}

extension JSONValue {
  /// The order of axes in the words of Keras: TensorFlow says `NHWC` and `NCHW`.
  fileprivate var dataFormat: JSONValue {
    .string(string?.hasPrefix("NC") == true ? "channels_first" : "channels_last")
  }
}
