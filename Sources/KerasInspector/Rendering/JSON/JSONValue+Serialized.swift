import KerasArchitecture

extension JSONValue {
  /// The value as JSON without blanks or line breaks.
  ///
  /// What is harmful to show is escaped in strings, so that the text can go to a terminal.
  var serialized: String {
    var text = ""
    append(to: &text)
    return text
  }

  private func append(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    // JSON has no word for those that are not finite.
    case .number(let value): text += value.isFinite ? String(value) : "null"
    case .largeInteger(let digits): text += digits
    case .string(let string): string.appendQuoted(to: &text)
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += "," }
        element.append(to: &text)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += "," }
        member.0.appendQuoted(to: &text)
        text += ":"
        member.1.append(to: &text)
      }
      text += "}"
    }
  }
}

extension String {
  fileprivate func appendQuoted(to text: inout String) {
    text += "\""
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) {
      text += self
    } else {
      for scalar in unicodeScalars { scalar.appendEscaped(to: &text) }
    }
    text += "\""
  }
}

extension Unicode.Scalar {
  fileprivate func appendEscaped(to text: inout String) {
    if let byte = undecodedByte {
      text += "\\" + byte.escape
    } else if self == "\"" || self == "\\" {
      text += "\\\(self)"
    } else if isHarmful {
      for unit in UTF16.encode(self) ?? .init() { text += unit.jsonEscape }
    } else {
      text.unicodeScalars.append(self)
    }
  }
}

extension UInt16 {
  /// The code unit as `\u001b`.
  fileprivate var jsonEscape: String {
    let digits = String(self, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
