extension ZipEntry {
  /// Where the bytes of the entry lie in `file`, in bytes from its start.
  ///
  /// - Throws: ``ZipError`` if the entry is encrypted, or its header contradicts the directory.
  func dataOffset(in file: borrowing InputFile) throws(ZipError) -> Int {
    if isEncrypted { throw .encrypted }
    let header = ByteReader(file.bytes(at: headerOffset, count: 30))
    guard header.count == 30, header.uint32(0) == 0x0403_4B50 else {
      throw .contradiction("no entry begins where its directory says")
    }
    // The name and the extra fields may have other lengths here than in the directory. No sum
    // overflows, as 30 bytes were read where the header is.
    let offset = headerOffset + 30 + Int(header.uint16(26)) + Int(header.uint16(28))
    guard offset <= file.length, compressedSize <= file.length - offset else {
      throw .contradiction(
        "it is said to have \(compressedSize) bytes and reaches past the end of the file")
    }
    guard method != .stored || size == compressedSize else {
      throw .contradiction(
        "it is stored as it is, but said to have \(compressedSize) bytes and \(size) bytes")
    }
    guard method != .deflated || size / Self.largestRatio <= compressedSize else {
      throw .contradiction("no \(compressedSize) bytes can hold the \(size) it is said to have")
    }
    return offset
  }

  /// How many bytes of output a byte of deflate can stand for (zlib's technical details say 1032).
  private static let largestRatio = 1032

  /// Reads the bytes of the entry.
  ///
  /// - Throws: ``ZipError`` if it is longer than `limit`, encrypted or damaged.
  func bytes(in file: borrowing InputFile, limit: Int) throws(ZipError) -> [UInt8] {
    // What no archive can hold is a lie before it is too large.
    let offset = try dataOffset(in: file)
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    switch method {
    case .stored:
      return file.bytes(at: offset, count: size)
    case .deflated:
      var result: [UInt8] = []
      result.reserveCapacity(min(size, 1 << 20))
      try inflate(in: file, at: offset) { result += $0 }
      return result
    case .other(let number): throw .unsupportedMethod(number)
    }
  }
}
