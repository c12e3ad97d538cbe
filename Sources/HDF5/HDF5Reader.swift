/// Reads what an HDF5 file says of its objects.
///
/// libhdf5 crashes or hangs on some damaged files, and worse on files made for it. So it runs in a
/// process of its own, which can do little, and which is ended when it takes too long.
package enum HDF5Reader {
  /// Reads the file, or the part of a file that is an HDF5 file, that lies in a region of an open file.
  ///
  /// Blocks until it is done. What is damaged inside is told in the tree; only what prevents any tree
  /// is thrown.
  package static func read(
    descriptor: CInt, offset: UInt64 = 0, length: UInt64, options: Options = Options()
  ) throws(HDF5Error) -> HDF5Tree {
    let region = FileRegion(descriptor: descriptor, offset: offset, length: length)
    let superblock = try HDF5Superblock.probe(length: length, bytes: region.bytes)
    if superblock.expectedLength > length {
      let truncated = HDF5Error.truncated(expected: superblock.expectedLength, actual: length)
      guard options.readsTruncated, superblock.expectedLength <= longestTruncated else {
        throw truncated
      }
      let whole = FileRegion(
        descriptor: descriptor, offset: offset, length: superblock.expectedLength)
      do { return try tree(in: whole, superblock: superblock, options: options) } catch {
        throw truncated
      }
    }
    return try tree(in: region, superblock: superblock, options: options)
  }

  /// The longest file that is read though it is cut off; what is missing takes addresses.
  private static let longestTruncated: UInt64 = 1 << 42

  private static func tree(
    in region: FileRegion, superblock: HDF5Superblock, options: Options
  ) throws(HDF5Error) -> HDF5Tree {
    var walk = try Walk(region: region, options: options)
    try walk.run()
    let records = walk.records()
    if let tree = HDF5Tree(records, superblock: superblock, endings: walk.endings) { return tree }
    if walk.endings.isEmpty, case .failed(let reason)? = records.damage.first?.event {
      throw .cannotOpen(reason)
    }
    throw .unreadable(walk.endings + records.damage)
  }
}
