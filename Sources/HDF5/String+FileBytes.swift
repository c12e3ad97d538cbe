#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

// Names in a file are bytes, mostly UTF-8. They become strings so that no two of them become equal, and
// so that the bytes can be had back: what is not UTF-8 is kept byte by byte, 0xNN as the
// scalar U+10FFNN. No text has these private scalars; where a file's bytes do, they are kept byte by
// byte too.
extension String {
  /// The string that stands for bytes of a file.
  package init(fileBytes bytes: UnsafeRawBufferPointer) {
    self = String(decoding: bytes, as: UTF8.self)
    let isUnchanged = withUTF8 { UnsafeRawBufferPointer($0).hasSameBytes(as: bytes) }
    if !isUnchanged || bytes.mayHoldEscapes { self = .escaping(bytes) }
  }

  /// The bytes in the file that the string stands for.
  package var fileBytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if let byte = scalar.escapedByte {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  private static func escaping(_ bytes: UnsafeRawBufferPointer) -> String {
    var scalars = String.UnicodeScalarView()
    var rest = bytes[...]
    while !rest.isEmpty {
      var parser = Unicode.UTF8.ForwardParser()
      var iterator = rest.makeIterator()
      if case .valid(let encoded) = parser.parseScalar(from: &iterator) {
        let scalar = UTF8.decode(encoded)
        if scalar.escapedByte == nil {
          scalars.append(scalar)
          rest = rest.dropFirst(encoded.count)
          continue
        }
      }
      scalars.append(Unicode.Scalar(escaping: rest.removeFirst()))
    }
    return String(scalars)
  }
}

extension UnsafeRawBufferPointer {
  fileprivate func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    guard count > 0, let baseAddress, let start = other.baseAddress else { return true }
    return memcmp(baseAddress, start, count) == 0
  }

  // U+10FF80 and its neighbours begin with 0xF4 in UTF-8.
  fileprivate var mayHoldEscapes: Bool {
    guard let baseAddress else { return false }
    return memchr(baseAddress, 0xF4, count) != nil
  }
}

extension Unicode.Scalar {
  /// Makes the scalar that stands for a byte that is not UTF-8.
  fileprivate init(escaping byte: UInt8) {
    self = Unicode.Scalar(0x10FF00 + UInt32(byte)) ?? "\u{FFFD}"
  }

  /// The byte that the scalar stands for, if it is one of these.
  package var escapedByte: UInt8? {
    (0x10FF80...0x10FFFF).contains(value) ? UInt8(truncatingIfNeeded: value) : nil
  }
}
