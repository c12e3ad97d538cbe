#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Swift's strings are equal when they look equal, precomposed or not. Names in a file are equal when
// their bytes are.
extension String {
  /// Whether all bytes are the same.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && compareBytes(to: other) == 0
  }

  /// Whether this comes first when sorted by bytes.
  func bytesPrecede(_ other: String) -> Bool { compareBytes(to: other) < 0 }

  /// Compares as `memcmp` does.
  func compareBytes(to other: UnsafeBufferPointer<UInt8>) -> Int {
    var copy = self
    return copy.withUTF8 { own in
      let common = min(own.count, other.count)
      if common > 0, let a = own.baseAddress, let b = other.baseAddress {
        let order = memcmp(a, b, common)
        if order != 0 { return Int(order) }
      }
      return own.count - other.count
    }
  }

  private func compareBytes(to other: String) -> Int {
    var other = other
    return other.withUTF8 { compareBytes(to: $0) }
  }
}
