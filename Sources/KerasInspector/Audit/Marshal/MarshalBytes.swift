import HDF5

/// The bytes of marshalled values, read from the front; every length is checked against what is left.
struct MarshalBytes {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  func peek() throws(MarshalFault) -> UInt8 {
    guard position < bytes.count else { throw MarshalFault() }
    return bytes[position]
  }

  mutating func byte() throws(MarshalFault) -> UInt8 {
    let byte = try peek()
    position += 1
    return byte
  }

  mutating func take(_ count: Int) throws(MarshalFault) -> [UInt8] {
    guard count >= 0, count <= bytes.count - position else { throw MarshalFault() }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func text(_ count: Int) throws(MarshalFault) -> String {
    try take(count).withUnsafeBytes { String(fileBytes: $0) }
  }

  mutating func int32() throws(MarshalFault) -> Int32 {
    Int32(truncatingIfNeeded: try number(4))
  }

  mutating func int64() throws(MarshalFault) -> Int64 {
    Int64(truncatingIfNeeded: try number(8))
  }

  /// A count in four bytes, of things of which each takes a byte at least.
  mutating func count() throws(MarshalFault) -> Int { try checked(Int(try int32())) }

  /// A count in one byte.
  mutating func shortCount() throws(MarshalFault) -> Int { try checked(Int(try byte())) }

  private func checked(_ count: Int) throws(MarshalFault) -> Int {
    guard count >= 0, count <= bytes.count - position else { throw MarshalFault() }
    return count
  }

  private mutating func number(_ length: Int) throws(MarshalFault) -> UInt64 {
    try take(length).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
