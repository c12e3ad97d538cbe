/// Bytes whose numbers are little-endian; what lies past the end reads as 0.
struct ByteReader: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  /// Whether `length` bytes follow `start`.
  func has(_ length: Int, at start: Int) -> Bool { start >= 0 && length <= bytes.count - start }

  /// The bytes from `start` on, as many as there are up to `count`.
  func slice(_ start: Int, count: Int) -> [UInt8] {
    Array(bytes.dropFirst(start).prefix(count))
  }

  func uint16(_ offset: Int) -> UInt16 { UInt16(truncatingIfNeeded: number(offset, 2)) }
  func uint32(_ offset: Int) -> UInt32 { UInt32(truncatingIfNeeded: number(offset, 4)) }
  func uint64(_ offset: Int) -> UInt64 { number(offset, 8) }

  private func number(_ offset: Int, _ length: Int) -> UInt64 {
    guard has(length, at: offset) else { return 0 }
    var value: UInt64 = 0
    for index in (0..<length).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return value
  }
}
