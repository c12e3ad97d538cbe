/// How large a JSON text may be, so that a hostile one cannot exhaust time, memory or the stack.
public struct JSONLimits: Sendable, Hashable {
  /// The longest text, in bytes.
  public var bytes = 64 << 20
  /// The deepest nesting of arrays and objects.
  public var depth = 512
  /// The most values in a text; an array counts as four and an object as eight, which is what they
  /// take in memory.
  public var values = 3_000_000

  /// Creates the limits that hold by default.
  public init() {}
}

extension JSONValue {
  /// Parses a JSON text as Python's `json.loads` would.
  ///
  /// - Throws: ``JSONError`` with the byte where the text stops being JSON or exceeds `limits`.
  public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONError) {
    var text = text
    let parsed = text.withUTF8 { JSONParser.parsed($0, limits) }
    self = try parsed.get()
  }

  /// Parses a text in UTF-8 where it lies, as the longest ones should not be copied.
  init(parsing utf8: borrowing [UInt8], from start: Int, limits: JSONLimits) throws(JSONError) {
    let parsed = utf8.withUnsafeBufferPointer { bytes in
      JSONParser.parsed(UnsafeBufferPointer(rebasing: bytes[start...]), limits)
    }
    self = try parsed.get()
  }
}

/// A parser that keeps its own stack, so that depth costs memory and never the call stack.
private struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: JSONLimits
  var position = 0
  var valueCount = 0
  var open: [Container] = []

  /// An array or object whose end has not been read yet.
  struct Container {
    var isObject: Bool
    var elements: [JSONValue] = []
    var members = JSONObject()
    var key = ""
  }

  init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  static func parsed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ limits: JSONLimits
  ) -> Result<JSONValue, JSONError> {
    Result { () throws(JSONError) in
      var parser = JSONParser(bytes: bytes, limits: limits)
      return try parser.parse()
    }
  }

  mutating func parse() throws(JSONError) -> JSONValue {
    guard bytes.count <= limits.bytes else { throw fault(.tooLong(limit: limits.bytes)) }
    skipSpace()
    while true {
      guard var value = try startValue() else { continue }
      // A finished value goes into what is open around it, which may finish that in turn.
      while true {
        guard !open.isEmpty else {
          skipSpace()
          guard position == bytes.count else { throw fault(.expected("the end of the text")) }
          return value
        }
        guard let closed = try place(value) else { break }
        value = closed
      }
    }
  }

  /// Reads a scalar or an empty container; opens a container that has content and returns `nil`.
  private mutating func startValue() throws(JSONError) -> JSONValue? {
    try count(1)
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return try openContainer(isObject: true)
    case UInt8(ascii: "["): return try openContainer(isObject: false)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"): return try readWord("true", .bool(true))
    case UInt8(ascii: "f"): return try readWord("false", .bool(false))
    case UInt8(ascii: "n"): return try readWord("null", .null)
    case UInt8(ascii: "N"): return try readWord("NaN", .number(.nan))
    case UInt8(ascii: "I"): return try readWord("Infinity", .number(.infinity))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw fault(.expected("a value"))
    }
  }

  private mutating func count(_ more: Int) throws(JSONError) {
    valueCount += more
    guard valueCount <= limits.values else { throw fault(.tooManyValues(limit: limits.values)) }
  }

  private mutating func openContainer(isObject: Bool) throws(JSONError) -> JSONValue? {
    guard open.count < limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
    try count(isObject ? 7 : 3)
    position += 1
    skipSpace()
    if take(isObject ? "}" : "]") { return isObject ? .object(JSONObject()) : .array([]) }
    open.append(Container(isObject: isObject))
    if isObject { try readKey() }
    return nil
  }

  /// Puts a finished value into the innermost open container; returns that one if it ends here.
  private mutating func place(_ value: JSONValue) throws(JSONError) -> JSONValue? {
    let top = open.count - 1
    let isObject = open[top].isObject
    if isObject {
      open[top].members.append(open[top].key, value)
    } else {
      open[top].elements.append(value)
    }
    skipSpace()
    if take(",") {
      skipSpace()
      if isObject { try readKey() }
      return nil
    }
    guard take(isObject ? "}" : "]") else {
      throw position < bytes.count
        ? fault(.expected(isObject ? "',' or '}'" : "',' or ']'")) : fault(.unexpectedEnd)
    }
    let closed = open.removeLast()
    return isObject ? .object(closed.members) : .array(closed.elements)
  }

  private mutating func readKey() throws(JSONError) {
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    guard bytes[position] == UInt8(ascii: "\"") else { throw fault(.expected("a key")) }
    open[open.count - 1].key = try readString()
    skipSpace()
    guard take(":") else { throw fault(.expected("':'")) }
    skipSpace()
  }

  private mutating func readWord(_ word: StaticString, _ value: JSONValue) throws(JSONError)
    -> JSONValue
  {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { throw fault(.unexpectedEnd) }
    for index in 0..<word.utf8CodeUnitCount
    where bytes[position + index] != word.utf8Start[index] {
      throw fault(.expected("\(word)"))
    }
    position = end
    return value
  }

  private mutating func readNumber() throws(JSONError) -> JSONValue {
    let start = position
    var isInteger = true
    if take("-"), position < bytes.count, bytes[position] == UInt8(ascii: "I") {
      return try readWord("Infinity", .number(-.infinity))
    }
    scan: while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
        UInt8(ascii: "-"):
        isInteger = false
      default: break scan
      }
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isInteger, let value = Int(text) { return .integer(value) }
    if isInteger, text != "-" { return .largeInteger(text) }
    guard let value = Double(text) else {
      position = start
      throw fault(.badNumber)
    }
    return .number(value)
  }

  /// Reads a string, its opening quotation mark at the current position.
  private mutating func readString() throws(JSONError) -> String {
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      case UInt8(ascii: "\\"): return try readEscapedString(from: start)
      case 0..<0x20: throw fault(.controlCharacter)
      default: position += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    var units = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): try readEscape(into: &units)
      case 0..<0x20: throw fault(.controlCharacter)
      default:
        units.append(byte)
        position += 1
      }
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func readEscape(into units: inout [UInt8]) throws(JSONError) {
    guard position + 1 < bytes.count else { throw fault(.unexpectedEnd) }
    let kind = bytes[position + 1]
    if kind == UInt8(ascii: "u") {
      let scalar = try readUnicodeEscape()
      units.append(contentsOf: String(Character(scalar)).utf8)
      return
    }
    guard let plain = Self.escapes[kind] else { throw fault(.badEscape) }
    units.append(plain)
    position += 2
  }

  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"), UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C,
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
  ]

  /// Reads `\u` with four hexadecimal digits, or a pair of surrogates; a surrogate without its partner becomes U+FFFD.
  private mutating func readUnicodeEscape() throws(JSONError) -> Unicode.Scalar {
    let first = try readHexUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let isLeading = first < 0xDC00
    if isLeading, position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    {
      let mark = position
      let second = try readHexUnit()
      if (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
      position = mark
    }
    return "\u{FFFD}"
  }

  private mutating func readHexUnit() throws(JSONError) -> UInt32 {
    let digits = position + 2
    guard digits + 4 <= bytes.count else { throw fault(.unexpectedEnd) }
    var value: UInt32 = 0
    for byte in bytes[digits..<digits + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault(.badEscape)
      }
      value = value << 4 | UInt32(digit)
    }
    position = digits + 4
    return value
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private func fault(_ problem: JSONError.Problem) -> JSONError {
    JSONError(offset: position, problem: problem)
  }
}
