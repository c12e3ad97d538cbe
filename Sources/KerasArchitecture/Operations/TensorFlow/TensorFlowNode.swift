/// A node of a TensorFlow graph, in terms of the function that makes it.
///
/// Its inputs are the tensors and numbers that the function is called with, its attributes the
/// other arguments.
struct TensorFlowNode: Sendable {
  /// The name of the kind of node: `MatMul`.
  let operation: String
  /// The symbol of the function.
  let symbol: String
  /// The parameters that its inputs stand for; one that ends in `...` takes as many as are left.
  /// `nil` for the operands of the function.
  let inputs: [String]?
  /// For each attribute the parameter it stands for.
  let attributes: [String: String]

  init(
    _ operation: String, _ symbol: String, _ inputs: [String]? = nil,
    attributes: [String: String] = [:]
  ) {
    (self.operation, self.symbol) = (operation, symbol)
    (self.inputs, self.attributes) = (inputs, attributes)
  }

  /// The call of the function that makes a node of these inputs and attributes.
  func call(
    _ values: [CallArgument], _ given: JSONObject, of function: TensorFlowFunction
  ) -> LayerCall {
    let names = inputs ?? function.operands.map { String($0.prefix { $0 != "/" }) }
    var remaining = values[...]
    var keywords: [LayerCall.Keyword] = []
    for (index, name) in names.enumerated() {
      if name.hasSuffix("...") {
        let count = max(remaining.count - (names.count - index - 1), 0)
        let several = Array(remaining.prefix(count))
        remaining = remaining.dropFirst(count)
        keywords.append(LayerCall.Keyword(String(name.dropLast(3)), .list(several)))
      } else if let value = remaining.popFirst() {
        keywords.append(LayerCall.Keyword(name, value))
      }
    }
    for (attribute, parameter) in attributes {
      if let value = given[attribute]?.nodeAttribute {
        keywords.append(LayerCall.Keyword(parameter, .literal(value)))
      }
    }
    return LayerCall([], keywords: keywords)
  }
}

extension JSONValue {
  /// An attribute of a node as a plain value: the JSON of protocol buffers names its type, writes
  /// long integers as strings and bytes in base 64.
  fileprivate var nodeAttribute: JSONValue? {
    guard let type = object?.keys.first, let value = object?.values.first else { return nil }
    switch type {
    case "i": return value.longInteger
    case "b", "f": return value
    case "s": return value.string.flatMap { String(base64: $0) }.map { .string($0) }
    case "type": return value.string.map { .string(Self.typeName($0)) }
    case "list":
      guard let elements = value["i"]?.array ?? value["s"]?.array else { return nil }
      return .array(elements.compactMap(\.longInteger))
    case "shape":
      let sizes = value["dim"]?.array?.map { $0["size"]?.longInteger ?? .integer(0) }
      return .array((sizes ?? []).map { $0 == .integer(-1) ? .null : $0 })
    default: return nil
    }
  }

  private var longInteger: JSONValue? {
    if let int { return .integer(int) }
    return string.flatMap { Int($0) }.map { .integer($0) }
  }

  /// The name of a type. In a graph integers of all widths are followed where they hold sizes.
  private static func typeName(_ name: String) -> String {
    name == "DT_INT64" ? "int32" : name.replacing("DT_", with: "").lowercased()
  }
}

extension String {
  /// Decodes text in base 64; `nil` if it is none.
  fileprivate init?(base64 text: String) {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    var buffer: UInt32 = 0
    var bitCount = 0
    for byte in text.utf8 where byte != UInt8(ascii: "=") {
      guard let value = alphabet.firstIndex(of: byte) else { return nil }
      buffer = buffer << 6 | UInt32(value)
      bitCount += 6
      guard bitCount >= 8 else { continue }
      bitCount -= 8
      bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bitCount)))
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
