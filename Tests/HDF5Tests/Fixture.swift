import Foundation

@testable import HDF5

/// A small file beside the tests; `Fixtures/make.py` writes them.
struct Fixture {
  let name: String
  var offset: UInt64 = 0
  var trailing: UInt64 = 0

  init(_ name: String, offset: UInt64 = 0, trailing: UInt64 = 0) {
    self.name = name.contains(".") ? name : name + ".h5"
    (self.offset, self.trailing) = (offset, trailing)
  }

  func read(_ options: HDF5Reader.Options = .init()) throws -> HDF5Tree {
    try withFile { file, length in
      try HDF5Reader.read(descriptor: file, offset: offset, length: length, options: options)
    }
  }

  func withFile<Result>(_ body: (CInt, UInt64) throws -> Result) throws -> Result {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "Fixtures", name)
    let file = try FileHandle(forReadingFrom: path)
    defer { try? file.close() }
    return try body(file.fileDescriptor, try file.seekToEnd() - offset - trailing)
  }
}
