extension JSONValue {
  /// Parses the bytes of a JSON text, in the encodings that Python's `json.loads` takes: UTF-8, with
  /// or without a mark, and UTF-16 and UTF-32, told by where their zero bytes stand.
  ///
  /// - Throws: ``JSONError`` with the byte of the text in UTF-8 where it stops being JSON.
  public init(parsing bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONError) {
    let head = bytes.prefix(4)
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      try self.init(parsing: bytes, from: 3, limits: limits)
    } else if head.count == 4, let encoding = WideEncoding(head: Array(head)) {
      // Wide text takes several times its size to decode.
      guard bytes.count <= limits.bytes / 4 else {
        throw JSONError(offset: 0, problem: .tooLong(limit: limits.bytes / 4))
      }
      try self.init(parsing: encoding.text(of: bytes), limits: limits)
    } else {
      try self.init(parsing: bytes, from: 0, limits: limits)
    }
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
      (0..<unit).reduce(UInt32(0)) { value, index in
        value << 8 | UInt32(bytes[start + (isBigEndian ? index : unit - 1 - index)])
      }
    }
    let content = units.first == 0xFEFF ? units.dropFirst() : units[...]
    return unit == 4
      ? String(decoding: content, as: UTF32.self)
      : String(decoding: content.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
  }
}
