extension JSONValue {
  /// Parses the bytes of a JSON text, in the encodings that Python's `json.loads` takes: UTF-8, with
  /// or without a mark, and UTF-16 and UTF-32, told by where their zero bytes stand.
  ///
  /// - Throws: ``JSONError`` with the byte of the text in UTF-8 where it stops being JSON.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    try self.init(parsing: Self.text(of: bytes), limits: limits)
  }

  private static func text(of bytes: [UInt8]) -> String {
    let head = bytes.prefix(4)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    guard head.count == 4, let encoding = WideEncoding(head: Array(head)) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return encoding.text(of: bytes)
  }
}

/// An encoding in units of more than one byte.
private struct WideEncoding {
  let unit: Int
  let isBigEndian: Bool

  /// Tells the encoding by the zeros in the first four bytes, the way Python does (`json.detect_encoding`).
  init?(head: [UInt8]) {
    if head == [0, 0, 0xFE, 0xFF] || head[..<3].allSatisfy({ $0 == 0 }) {
      (unit, isBigEndian) = (4, true)
    } else if head == [0xFF, 0xFE, 0, 0] || head[1...].allSatisfy({ $0 == 0 }) {
      (unit, isBigEndian) = (4, false)
    } else if head.starts(with: [0xFE, 0xFF]) || head[0] == 0 {
      (unit, isBigEndian) = (2, true)
    } else if head.starts(with: [0xFF, 0xFE]) || head[1] == 0 {
      (unit, isBigEndian) = (2, false)
    } else {
      return nil
    }
  }

  func text(of bytes: [UInt8]) -> String {
    let units = stride(from: 0, to: bytes.count - unit + 1, by: unit).map { start in
      let slice = bytes[start..<start + unit]
      return (isBigEndian ? Array(slice) : slice.reversed()).reduce(UInt32(0)) {
        $0 << 8 | UInt32($1)
      }
    }
    let content = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return unit == 4
      ? String(decoding: content, as: UTF32.self)
      : String(decoding: content.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
  }
}
