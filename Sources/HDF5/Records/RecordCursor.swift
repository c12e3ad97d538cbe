/// Records, or a part of one, are not what a worker writes.
struct MalformedRecord: Error {}

/// A place in bytes that may be anything: what is taken is first seen to be there.
struct RecordCursor {
  private var bytes: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func take(_ count: Int) throws(MalformedRecord) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= bytes.count else { throw MalformedRecord() }
    let taken = UnsafeRawBufferPointer(rebasing: bytes[..<count])
    bytes = UnsafeRawBufferPointer(rebasing: bytes[count...])
    return taken
  }

  mutating func integer<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ type: Integer.Type
  ) throws(MalformedRecord) -> Integer {
    Integer(littleEndian: try take(MemoryLayout<Integer>.size).loadUnaligned(as: Integer.self))
  }

  mutating func byte() throws(MalformedRecord) -> UInt8 { try integer(UInt8.self) }

  mutating func flag() throws(MalformedRecord) -> Bool { try byte() != 0 }

  /// A count of things that take at least so many bytes each.
  mutating func count(of size: Int) throws(MalformedRecord) -> Int {
    let count = Int(try integer(UInt32.self))
    guard count <= bytes.count / size else { throw MalformedRecord() }
    return count
  }

  mutating func lengthAndBytes() throws(MalformedRecord) -> UnsafeRawBufferPointer {
    try take(try count(of: 1))
  }

  mutating func string() throws(MalformedRecord) -> String {
    String(fileBytes: try lengthAndBytes())
  }

  mutating func array<Element>(
    _ count: Int, _ element: (inout RecordCursor) throws(MalformedRecord) -> Element
  ) throws(MalformedRecord) -> [Element] {
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }
}
