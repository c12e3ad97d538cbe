import HDF5

/// The central directory of a zip archive, read as Python's `zipfile` reads it.
///
/// Written by hand, since the common libraries neither tell where the bytes of a stored entry lie,
/// which lets the HDF5 reader work inside the archive, nor show where an archive contradicts itself.
struct ZipDirectory: Sendable {
  /// The entries, in the order of the directory; several may have one name.
  private(set) var entries: [ZipEntry] = []
  /// The bytes that precede the archive and belong to something else.
  private(set) var leadingBytes = 0
  /// The bytes that follow the archive and belong to something else.
  private(set) var trailingBytes = 0
  /// Where the entries describe themselves otherwise.
  private(set) var mismatches: [ZipMismatch] = []

  /// The most entries that are read.
  static let entryLimit = 10_000

  /// The longest directory, in bytes.
  private static let longest = 16 << 20

  /// Whether the first bytes of `file` are those of an archive.
  static func isPresent(in file: borrowing InputFile) -> Bool {
    file.head.starts(with: "PK".utf8) && file.head.count > 3 && [3, 5].contains(file.head[2])
  }

  /// Reads the directory of `file`.
  ///
  /// - Throws: ``ZipError`` if there is none, or it contradicts the length of the file.
  init(of file: borrowing InputFile) throws(ZipError) {
    let end = try EndRecord(of: file)
    guard end.directorySize <= Self.longest else {
      throw .tooLarge(bytes: end.directorySize, limit: Self.longest)
    }
    (leadingBytes, trailingBytes) = (end.leadingBytes, end.trailingBytes)
    let bytes = ByteReader(file.bytes(at: end.directoryOffset, count: end.directorySize))
    guard bytes.count == end.directorySize else {
      throw .contradiction("its central directory reaches past the end of the file")
    }
    var position = 0
    while position < bytes.count, entries.count < Self.entryLimit {
      let (entry, length) = try Self.entry(bytes, at: position, leadingBytes: leadingBytes)
      entries.append(entry)
      position += length
    }
    for entry in entries.prefix(ZipMismatch.limit) {
      if let mismatch = ZipMismatch(entry, in: file) { mismatches.append(mismatch) }
    }
  }

  /// Creates a directory of entries, wherever they lie.
  init(entries: [ZipEntry]) { self.entries = entries }

  /// The entry of this name; of several the last, as Python takes it.
  subscript(name: String) -> ZipEntry? { entries.last { $0.name == name } }

  private static func entry(
    _ bytes: ByteReader, at start: Int, leadingBytes: Int
  ) throws(ZipError) -> (ZipEntry, length: Int) {
    guard bytes.has(46, at: start), bytes.uint32(start) == 0x0201_4B50 else {
      throw .contradiction("its central directory is damaged")
    }
    let nameLength = Int(bytes.uint16(start + 28))
    let extraLength = Int(bytes.uint16(start + 30))
    let length = 46 + nameLength + extraLength + Int(bytes.uint16(start + 32))
    guard bytes.has(length, at: start) else {
      throw .contradiction("its central directory is damaged")
    }
    var sizes = [
      UInt64(bytes.uint32(start + 24)), UInt64(bytes.uint32(start + 20)),
      UInt64(bytes.uint32(start + 42)),
    ]
    readZip64(
      bytes, at: start + 46 + nameLength, length: extraLength, into: &sizes)
    let (offset, overflow) = sizes[2].addingReportingOverflow(UInt64(leadingBytes))
    guard let size = Int(exactly: sizes[0]), let compressedSize = Int(exactly: sizes[1]),
      let headerOffset = Int(exactly: offset), !overflow
    else { throw .contradiction("an entry has a size that no file can have") }
    let nameBytes = bytes.slice(start + 46, count: nameLength)
    return (
      ZipEntry(
        name: nameBytes.withUnsafeBytes { String(fileBytes: $0) },
        method: .init(bytes.uint16(start + 10)),
        isEncrypted: bytes.uint16(start + 8) & 1 != 0, compressedSize: compressedSize, size: size,
        headerOffset: headerOffset, unixMode: UInt16(bytes.uint32(start + 38) >> 16)), length
    )
  }

  /// Reads the sizes that stand in the zip64 field because 32 bits cannot hold them.
  private static func readZip64(
    _ bytes: ByteReader, at start: Int, length: Int, into sizes: inout [UInt64]
  ) {
    var position = start
    while position + 4 <= start + length {
      let fieldLength = Int(bytes.uint16(position + 2))
      if bytes.uint16(position) == 1 {
        var value = position + 4
        for index in sizes.indices where sizes[index] == 0xFFFF_FFFF {
          guard value + 8 <= min(position + 4 + fieldLength, start + length) else { return }
          sizes[index] = bytes.uint64(value)
          value += 8
        }
        return
      }
      position += 4 + fieldLength
    }
  }
}

extension ZipEntry.Method {
  fileprivate init(_ number: UInt16) {
    self = number == 0 ? .stored : number == 8 ? .deflated : .other(number)
  }
}

/// The record at the end of an archive, which tells where the directory lies.
private struct EndRecord {
  let directoryOffset: Int
  let directorySize: Int
  let leadingBytes: Int
  let trailingBytes: Int

  init(of file: borrowing InputFile) throws(ZipError) {
    let tailLength = min(file.length, 22 + 0xFFFF)
    let tailStart = file.length - tailLength
    let tail = ByteReader(file.bytes(at: tailStart, count: tailLength))
    guard tail.count >= 22,
      let end = (0...tail.count - 22).last(where: { tail.uint32($0) == 0x0605_4B50 })
    else { throw .noDirectory }
    var size = UInt64(tail.uint32(end + 12))
    var offset = UInt64(tail.uint32(end + 16))
    var directoryEnd = tailStart + end
    // The zip64 record is found by a locator that stands right before this one.
    if directoryEnd >= 20 {
      let locator = ByteReader(file.bytes(at: directoryEnd - 20, count: 20))
      if locator.count == 20, locator.uint32(0) == 0x0706_4B50, directoryEnd >= 76 {
        let record = ByteReader(file.bytes(at: directoryEnd - 76, count: 56))
        if record.count == 56, record.uint32(0) == 0x0606_4B50 {
          size = record.uint64(40)
          offset = record.uint64(48)
          directoryEnd -= 76
        }
      }
    }
    guard let size = Int(exactly: size), let offset = Int(exactly: offset), size <= directoryEnd,
      offset <= directoryEnd - size
    else { throw .contradiction("its central directory reaches past the end of the file") }
    leadingBytes = directoryEnd - size - offset
    trailingBytes = max(tail.count - end - 22 - Int(tail.uint16(end + 20)), 0)
    directoryOffset = directoryEnd - size
    directorySize = size
  }
}
