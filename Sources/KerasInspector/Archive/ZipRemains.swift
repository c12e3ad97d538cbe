import HDF5

/// What is left of an archive that lost its end, and with it its directory: the entries from its
/// start on, as their own headers describe them.
struct ZipRemains {
  /// The entry that is not whole: its name, its length, and how much of it is there.
  private(set) var cut: (name: String, size: Int, present: Int)?
  /// How many entries are whole.
  private(set) var wholeEntries = 0

  /// Looks at the entries of `file`, one behind the other.
  init(of file: borrowing InputFile) {
    var start = 0
    while wholeEntries < ZipDirectory.entryLimit, start < file.length {
      let header = ByteReader(file.bytes(at: start, count: 30))
      guard header.count == 30, header.uint32(0) == 0x0403_4B50 else { return }
      let nameLength = Int(header.uint16(26))
      let extraLength = Int(header.uint16(28))
      let name = file.bytes(at: start + 30, count: nameLength)
      let extra = ByteReader(file.bytes(at: start + 30 + nameLength, count: extraLength))
      let data = start + 30 + nameLength + extraLength
      let isWritten = header.uint16(6) & 8 == 0
      guard isWritten, let size = Self.size(header, extra) else { return }
      guard data <= file.length, size <= file.length - data else {
        let present = max(file.length - data, 0)
        cut = (name.withUnsafeBytes { String(fileBytes: $0) }, size, present)
        return
      }
      wholeEntries += 1
      start = data + size
    }
  }

  /// The length of an entry in the archive, which stands in the zip64 field if 32 bits do not hold it.
  private static func size(_ header: ByteReader, _ extra: ByteReader) -> Int? {
    let size = header.uint32(18)
    guard size == .max else { return Int(size) }
    guard extra.uint16(0) == 1, extra.has(20, at: 0) else { return nil }
    return Int(exactly: extra.uint64(12))
  }
}

extension ZipRemains: CustomStringConvertible {
  /// What is missing, as the end of a sentence about the archive.
  var description: String {
    guard let cut else {
      return "the directory at its end is missing: it is cut off or damaged"
    }
    let percent = cut.size > 0 ? Int(Double(cut.present) / Double(cut.size) * 100) : 0
    return "it is cut off: of \(cut.name), \(cut.present) of \(cut.size) bytes are there "
      + "(\(percent) %)"
  }
}
