import HDF5

/// Reads what Python's `marshal` wrote, without running any of it.
///
/// The format has no version in it: the reader is told which family of Pythons to expect, and fails
/// where the bytes are not of that family (cpython `Python/marshal.c`).
struct MarshalReader {
  private let family: PythonFamily
  private let limits: MarshalLimits
  private var bytes: MarshalBytes
  /// The values that later ones refer to; `nil` while one is being read.
  private var references: [MarshalValue?] = []
  /// The strings that Python 2 refers to.
  private var interned: [MarshalValue] = []
  private var itemCount = 0
  /// The bytes of names: many codes can refer to one list of them, which makes a copy each time.
  private var nameByteCount = 0

  /// Reads the code of a function.
  ///
  /// - Throws: ``MarshalFault`` unless `bytes` are one code object of `family` and nothing else.
  static func code(
    in bytes: [UInt8], of family: PythonFamily, limits: MarshalLimits = MarshalLimits()
  ) throws(MarshalFault) -> PythonCode {
    guard bytes.count <= limits.bytes else { throw MarshalFault() }
    var reader = MarshalReader(family: family, limits: limits, bytes: MarshalBytes(bytes))
    guard case .code(let code) = try reader.value(depth: 0), reader.bytes.isAtEnd else {
      throw MarshalFault()
    }
    return code
  }

  private init(family: PythonFamily, limits: MarshalLimits, bytes: MarshalBytes) {
    (self.family, self.limits, self.bytes) = (family, limits, bytes)
  }

  private mutating func value(depth: Int) throws(MarshalFault) -> MarshalValue {
    let byte = try bytes.byte()
    // Python 3.4 marks values that others refer to; the number of each is that of its beginning.
    let isReferred = byte & 0x80 != 0
    guard !isReferred || family != .python2 else { throw MarshalFault() }
    var index: Int?
    if isReferred {
      index = references.count
      references.append(nil)
    }
    let value = try value(of: byte & 0x7F, depth: depth)
    if let index { references[index] = value }
    return value
  }

  private mutating func value(of type: UInt8, depth: Int) throws(MarshalFault) -> MarshalValue {
    itemCount += 1
    guard itemCount <= limits.items, depth <= limits.depth else { throw MarshalFault() }
    switch Unicode.Scalar(type) {
    case "N": return .none
    case "T": return .bool(true)
    case "F": return .bool(false)
    case ".", "S": return .ellipsis
    case "i": return .integer(Int64(try bytes.int32()))
    case "I": return .integer(try bytes.int64())
    case "l": return try long()
    case "g": return .float(Double(bitPattern: UInt64(bitPattern: try bytes.int64())))
    case "f": return .float(Double(try bytes.text(try bytes.shortCount())) ?? .nan)
    case "y":
      _ = try (bytes.int64(), bytes.int64())
      return .complex
    case "x":
      _ = try bytes.take(bytes.shortCount())
      _ = try bytes.take(bytes.shortCount())
      return .complex
    case "s": return .bytes(try bytes.take(try bytes.count()))
    case "t": return try internedString()
    case "R": return try reference(in: interned)
    case "r": return try reference()
    case "u", "a", "A": return .text(try bytes.text(try bytes.count()))
    case "z", "Z":
      try requirePython3()
      return .text(try bytes.text(try bytes.shortCount()))
    case "(", "[", "<", ">": return try sequence(of: try bytes.count(), depth: depth)
    case ")":
      try requirePython3()
      return try sequence(of: try bytes.shortCount(), depth: depth)
    case ":": return try sequence(of: 3, depth: depth)
    case "{": return try dictionary(depth: depth)
    case "c": return .code(try code(depth: depth))
    default: throw MarshalFault()
    }
  }

  private func requirePython3() throws(MarshalFault) {
    if family == .python2 { throw MarshalFault() }
  }

  /// An integer of any size, in digits of 15 bits.
  private mutating func long() throws(MarshalFault) -> MarshalValue {
    let signedCount = Int(try bytes.int32())
    let count = Int(signedCount.magnitude)
    var magnitude: UInt64 = 0
    let digits = try bytes.take(checkedDouble(count))
    guard count <= 4 else { return .largeInteger(digits: count) }
    for index in (0..<count).reversed() {
      magnitude = magnitude << 15 | UInt64(digits[2 * index]) | UInt64(digits[2 * index + 1]) << 8
    }
    guard let value = Int64(exactly: magnitude) else { return .largeInteger(digits: count) }
    return .integer(signedCount < 0 ? -value : value)
  }

  private func checkedDouble(_ count: Int) throws(MarshalFault) -> Int {
    let (double, overflow) = count.multipliedReportingOverflow(by: 2)
    guard !overflow else { throw MarshalFault() }
    return double
  }

  /// A string that is stored once: of Python 2 bytes, of Python 3 text.
  private mutating func internedString() throws(MarshalFault) -> MarshalValue {
    let count = try bytes.count()
    guard family == .python2 else { return .text(try bytes.text(count)) }
    let value = MarshalValue.bytes(try bytes.take(count))
    interned.append(value)
    return value
  }

  private mutating func reference(in values: [MarshalValue]) throws(MarshalFault) -> MarshalValue {
    let index = Int(try bytes.int32())
    guard family == .python2, values.indices.contains(index) else { throw MarshalFault() }
    return values[index]
  }

  private mutating func reference() throws(MarshalFault) -> MarshalValue {
    let index = Int(try bytes.int32())
    guard references.indices.contains(index) else { throw MarshalFault() }
    // One that is still being read would hold itself.
    return references[index] ?? .cycle
  }

  private mutating func sequence(of count: Int, depth: Int) throws(MarshalFault) -> MarshalValue {
    var elements: [MarshalValue] = []
    for _ in 0..<count { elements.append(try value(depth: depth + 1)) }
    return .sequence(elements)
  }

  private mutating func dictionary(depth: Int) throws(MarshalFault) -> MarshalValue {
    var elements: [MarshalValue] = []
    while try bytes.peek() != UInt8(ascii: "0") {
      elements.append(try value(depth: depth + 1))
      elements.append(try value(depth: depth + 1))
    }
    _ = try bytes.byte()
    return .dictionary(elements)
  }

  private mutating func code(depth: Int) throws(MarshalFault) -> PythonCode {
    let argumentCount = Int(try bytes.int32())
    for _ in 1..<family.leadingNumbers { _ = try bytes.int32() }
    try readBytes(depth: depth)
    guard case .sequence(let constants) = try value(depth: depth + 1) else { throw MarshalFault() }
    let names = try texts(depth: depth)
    _ = try texts(depth: depth)
    if family == .python311 {
      try readBytes(depth: depth)
    } else {
      _ = try texts(depth: depth)
      _ = try texts(depth: depth)
    }
    let fileName = try text(depth: depth)
    let name = try text(depth: depth)
    if family == .python311 { _ = try text(depth: depth) }
    let line = Int(try bytes.int32())
    try readBytes(depth: depth)
    if family == .python311 { try readBytes(depth: depth) }
    return PythonCode(
      family: family, name: name, fileName: fileName, line: line, argumentCount: argumentCount,
      names: names, constants: constants)
  }

  private mutating func readBytes(depth: Int) throws(MarshalFault) {
    guard case .bytes = try value(depth: depth + 1) else { throw MarshalFault() }
  }

  private mutating func text(depth: Int) throws(MarshalFault) -> String {
    guard let text = try value(depth: depth + 1).text(in: family) else { throw MarshalFault() }
    try charge(text)
    return text
  }

  private mutating func texts(depth: Int) throws(MarshalFault) -> [String] {
    guard case .sequence(let elements) = try value(depth: depth + 1) else { throw MarshalFault() }
    var texts: [String] = []
    for element in elements {
      guard let text = element.text(in: family) else { throw MarshalFault() }
      try charge(text)
      texts.append(text)
    }
    return texts
  }

  private mutating func charge(_ name: String) throws(MarshalFault) {
    nameByteCount += name.utf8.count + 16
    guard nameByteCount <= 16 * limits.bytes else { throw MarshalFault() }
  }
}
