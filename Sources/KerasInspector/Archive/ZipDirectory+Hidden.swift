import HDF5

extension ZipDirectory {
  /// The directory of an archive in a file that begins as another kind; `nil` if there is none.
  init?(hiddenIn file: borrowing InputFile) {
    // The bytes of weights can look like the end of an archive, but not like a directory of entries.
    guard let directory = try? ZipDirectory(of: file), !directory.entries.isEmpty else {
      return nil
    }
    self = directory
  }

  /// Whether the file is an HDF5 file too, which is not an entry of the archive.
  func hidesHDF5(in file: borrowing InputFile) -> Bool {
    var location = 512
    while location < file.length {
      let isEntry = entries.contains { entry in
        let (end, overflow) = entry.headerOffset.addingReportingOverflow(entry.compressedSize)
        return !overflow && entry.headerOffset < location && location < end
      }
      if !isEntry, file.bytes(at: location, count: 8) == Self.hdf5Signature { return true }
      let (next, overflow) = location.multipliedReportingOverflow(by: 2)
      if overflow { return false }
      location = next
    }
    return false
  }

  private static let hdf5Signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]
}
