import KerasArchitecture

extension Spelling {
  /// The longest setting that is shown whole, in characters.
  private static let longestSetting = 400

  /// A setting of a layer as Python would write the call that it stands for:
  /// `GlorotUniform(seed=None)`, `[3, 3]`, `"relu"`.
  func setting(_ value: JSONValue) -> String {
    if let names = value.array?.compactMap({ (try? LayerEntry($0))?.name }), !names.isEmpty,
      names.count == value.array?.count, !names.contains("")
    {
      return "\(names.map(name).joined(separator: ", "))".shortened(to: Self.longestSetting)
    }
    return phrase(value, depth: 0).shortened(to: Self.longestSetting)
  }

  /// How deep settings are shown.
  private static let deepestSetting = 8

  private func phrase(_ value: JSONValue, depth: Int) -> String {
    switch value {
    case .null: return "None"
    case .bool(let value): return value ? "True" : "False"
    case .integer, .largeInteger, .number: return value.prettyPrinted
    case .string(let text):
      return "\"\(text.shortened(to: Self.longestName).escaped(isASCII: isASCII))\""
    case .array(let elements):
      guard depth < Self.deepestSetting else { return "[...]" }
      return "[\(elements.map { phrase($0, depth: depth + 1) }.joined(separator: ", "))]"
    case .object(let object):
      guard depth < Self.deepestSetting else { return "{...}" }
      return self.object(object, depth: depth + 1)
    }
  }

  private func object(_ object: JSONObject, depth: Int) -> String {
    if let className = object["class_name"]?.string {
      let settings = object["config"] ?? .null
      let arguments = settings.object.map { members(of: $0, "=", depth) }
      return
        "\(name(className))(\(arguments ?? (settings.isNull ? "" : phrase(settings, depth: depth))))"
    }
    return "{\(members(of: object, ": ", depth))}"
  }

  private func members(of object: JSONObject, _ sign: String, _ depth: Int) -> String {
    object.members.map { "\(name($0))\(sign)\(phrase($1, depth: depth))" }.joined(separator: ", ")
  }
}
