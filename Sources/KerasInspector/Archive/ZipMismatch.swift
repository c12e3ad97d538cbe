import HDF5

/// A local header that describes its entry otherwise than the directory does.
struct ZipMismatch: Sendable, Hashable {
  /// The name of the entry in the directory.
  let name: String
  /// The difference, in words.
  let fact: String

  /// The most entries whose headers are compared.
  static let limit = 1_000

  /// Compares the entry with its header; `nil` where they agree.
  init?(_ entry: ZipEntry, in file: borrowing InputFile) {
    let header = ByteReader(file.bytes(at: entry.headerOffset, count: 30))
    name = entry.name
    guard header.count == 30, header.uint32(0) == 0x0403_4B50 else {
      fact = "no entry begins where the directory says"
      return
    }
    let nameBytes = file.bytes(
      at: entry.headerOffset + 30, count: Int(header.uint16(26)))
    let localName = nameBytes.withUnsafeBytes { String(fileBytes: $0) }
    if !localName.utf8.elementsEqual(entry.name.utf8) {
      fact = "its own header names it \(localName.shortened(to: 200))"
    } else if header.uint16(8) != entry.method.number {
      fact = "its own header says that it is stored in another way"
    } else if let size = header.localSize, size != entry.size {
      fact = "its own header says that it has \(size) bytes; the directory says \(entry.size)"
    } else {
      return nil
    }
  }
}

extension ByteReader {
  /// The size that a local header states; `nil` where it stands elsewhere.
  fileprivate var localSize: Int? {
    let hasDescriptor = uint16(6) & 8 != 0
    let size = uint32(22)
    return hasDescriptor || size == .max ? nil : Int(size)
  }
}

extension ZipEntry.Method {
  /// The number of the method in the zip format.
  fileprivate var number: UInt16 {
    switch self {
    case .stored: 0
    case .deflated: 8
    case .other(let number): number
    }
  }
}
