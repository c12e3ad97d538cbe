import Testing

@testable import HDF5

@Suite struct SuperblockTests {
  static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  func probe(_ bytes: [UInt8]) throws(HDF5Error) -> HDF5Superblock {
    try HDF5Superblock.probe(length: UInt64(bytes.count)) { offset, count in
      Array(bytes.dropFirst(Int(offset)).prefix(count))
    }
  }

  func integer(_ value: UInt64, size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
  }

  /// A superblock as `version` lays it out.
  func superblock(_ version: UInt8, size: Int = 8, base: UInt64 = 0, end: UInt64) -> [UInt8] {
    let addresses = [base, .max, end].flatMap { integer($0, size: size) }
    return switch version {
    case 0:
      Self.signature + [0, 0, 0, 0, 0, UInt8(size), 8, 0] + Array(repeating: 0, count: 8)
        + addresses
    case 1:
      Self.signature + [1, 0, 0, 0, 0, UInt8(size), 8, 0] + Array(repeating: 0, count: 12)
        + addresses
    default: Self.signature + [version, UInt8(size), 8, 0] + addresses
    }
  }

  @Test("every version tells how long the file is", arguments: [0, 1, 2, 3] as [UInt8], [2, 4, 8])
  func versions(_ version: UInt8, _ size: Int) throws {
    let found = try probe(superblock(version, size: size, end: 4321))
    #expect(found.version == version)
    #expect(found.expectedLength == 4321)
  }

  @Test("something may precede it", arguments: [512, 1024, 2048, 65536])
  func location(_ location: Int) throws {
    let padding = [UInt8](repeating: 0, count: location)
    let base = UInt64(location)
    let written = try probe(padding + superblock(2, base: base, end: base + 100))
    #expect(written.userBlockSize == base)
    #expect(written.expectedLength == base + 100)
    let prepended = try probe(padding + superblock(2, end: 100))
    #expect(prepended.expectedLength == base + 100)
  }

  @Test("it is not found where none can be")
  func elsewhere() {
    let padding = [UInt8](repeating: 0, count: 700)
    #expect(throws: HDF5Error.notHDF5) { try probe(padding + superblock(2, end: 100)) }
    #expect(throws: HDF5Error.notHDF5) { try probe([]) }
    #expect(throws: HDF5Error.notHDF5) { try probe(Array(Self.signature.dropLast())) }
  }

  @Test("a superblock of the future is told from damage")
  func future() {
    #expect(throws: HDF5Error.unsupportedVersion(9)) { try probe(superblock(9, end: 0)) }
    #expect(throws: HDF5Error.truncated(expected: nil, actual: 8)) { try probe(Self.signature) }
    #expect(throws: HDF5Error.cannotOpen("bad size of addresses")) {
      try probe(superblock(2, size: 3, end: 0))
    }
  }

  @Test("an end beyond 64 bits is no trap")
  func huge() throws {
    let padding = [UInt8](repeating: 0, count: 512)
    #expect(try probe(padding + superblock(2, end: .max)).expectedLength == .max)
  }
}
