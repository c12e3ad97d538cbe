public import KerasArchitecture

extension JSONValue {
  /// The value as JSON without blanks or line breaks.
  ///
  /// What is harmful to show is escaped in strings, so that the text can go to a terminal.
  var serialized: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }

  /// The value on as many lines as it has parts, as Python's `json.dumps(…, indent=2)` writes it:
  /// with `NaN` and `Infinity` for the numbers that JSON has no word for.
  ///
  /// What is harmful to show is escaped in strings, so that the text can go to a terminal.
  public var prettyPrinted: String { prettyWriter().text }

  /// The same, unless it takes more than `limit` bytes: what is nested deeply can take a thousand times
  /// what it takes in a file.
  public func prettyPrinted(limit: Int) -> String? {
    let writer = prettyWriter(limit: limit)
    return writer.isFull ? nil : writer.text
  }

  private func prettyWriter(limit: Int = .max) -> JSONWriter {
    var writer = JSONWriter(indent: 2, isPython: true, limit: limit)
    writer.write(self)
    return writer
  }
}

/// Writes JSON.
private struct JSONWriter {
  /// The blanks before each part, for each container around it; `nil` to write all in one line.
  var indent: Int?
  /// Whether numbers that are not finite have the words that Python has for them.
  var isPython = false
  /// After how many bytes the rest is left out.
  var limit = Int.max
  private(set) var text = ""
  private var depth = 0

  init(indent: Int? = nil, isPython: Bool = false, limit: Int = .max) {
    (self.indent, self.isPython, self.limit) = (indent, isPython, limit)
  }

  /// Whether the text is longer than it may be.
  var isFull: Bool { text.utf8.count > limit }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += word(for: value)
    case .largeInteger(let digits): text += digits
    case .string(let string): string.appendQuoted(to: &text)
    case .array(let elements):
      open("[")
      for (index, element) in elements.enumerated() where !isFull {
        startPart(index)
        write(element)
      }
      close("]", isEmpty: elements.isEmpty)
    case .object(let object):
      open("{")
      for (index, member) in object.members.enumerated() where !isFull {
        startPart(index)
        member.0.appendQuoted(to: &text)
        text += indent == nil ? ":" : ": "
        write(member.1)
      }
      close("}", isEmpty: object.keys.isEmpty)
    }
  }

  private func word(for number: Double) -> String {
    if number.isFinite { return String(number) }
    guard isPython else { return "null" }
    return number.isNaN ? "NaN" : number < 0 ? "-Infinity" : "Infinity"
  }

  private mutating func open(_ bracket: String) {
    text += bracket
    depth += 1
  }

  private mutating func startPart(_ index: Int) {
    if index > 0 { text += "," }
    endLine()
  }

  private mutating func close(_ bracket: String, isEmpty: Bool) {
    depth -= 1
    if !isEmpty { endLine() }
    text += bracket
  }

  private mutating func endLine() {
    guard let indent else { return }
    text += "\n" + String(repeating: " ", count: indent * depth)
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
