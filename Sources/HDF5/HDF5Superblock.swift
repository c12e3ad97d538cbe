/// The first bytes of an HDF5 file, as far as they tell whether it is whole.
package struct HDF5Superblock: Sendable, Equatable {
  /// Where the signature is; what comes before belongs to someone else.
  package let location: UInt64

  package let version: UInt8

  /// Where the file says that addresses count from.
  package let baseAddress: UInt64

  /// How long the file says it is, with all that precedes the superblock.
  package let endOfFile: UInt64

  /// Bytes before the signature.
  package var userBlockSize: UInt64 { location }
}

extension HDF5Superblock {
  private static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]

  // Version 1 with addresses of 8 bytes.
  private static let longest = 100

  /// Looks for a superblock at 0, 512, 1024, 2048 and so on, as libhdf5 does.
  ///
  /// - Parameters:
  ///   - length: The length of the file.
  ///   - bytes: Reads up to so many bytes at an offset.
  package static func probe(
    length: UInt64, bytes: (_ offset: UInt64, _ count: Int) throws(HDF5Error) -> [UInt8]
  ) throws(HDF5Error) -> HDF5Superblock {
    var location: UInt64 = 0
    while location < length {
      let head = try bytes(location, longest)
      if head.starts(with: signature) { return try parse(head, at: location, of: length) }
      let (next, overflow) = location.multipliedReportingOverflow(by: 2)
      if overflow { break }
      location = location == 0 ? 512 : next
    }
    throw .notHDF5
  }

  private static func parse(
    _ head: [UInt8], at location: UInt64, of length: UInt64
  ) throws(HDF5Error) -> HDF5Superblock {
    guard head.count > 8 else { throw .truncated(expected: nil, actual: length) }
    let version = head[8]
    let (addressSizeAt, addressesAt): (Int, Int)
    switch version {
    case 0: (addressSizeAt, addressesAt) = (13, 24)
    case 1: (addressSizeAt, addressesAt) = (13, 28)
    case 2, 3: (addressSizeAt, addressesAt) = (9, 12)
    default: throw .unsupportedVersion(version)
    }
    guard head.count > addressSizeAt else { throw .truncated(expected: nil, actual: length) }
    let size = Int(head[addressSizeAt])
    guard [2, 4, 8].contains(size) else { throw .cannotOpen("bad size of addresses") }
    guard head.count >= addressesAt + 3 * size else {
      throw .truncated(expected: nil, actual: length)
    }
    func address(_ index: Int) -> UInt64 {
      let start = addressesAt + index * size
      return head[start..<start + size].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    // Between them lies that of the free space or of the superblock's extension.
    return HDF5Superblock(
      location: location, version: version, baseAddress: address(0), endOfFile: address(2))
  }

  /// How long the file must be: a file that had something put before it is longer by that.
  package var expectedLength: UInt64 {
    guard endOfFile >= baseAddress else { return endOfFile }
    let sum = (endOfFile - baseAddress).addingReportingOverflow(location)
    return sum.overflow ? .max : sum.partialValue
  }
}
