/// A step of compression, checksums or the like.
package struct HDF5Filter: Sendable, Equatable {
  /// Its registered number: 1 deflate, 2 shuffle, 3 Fletcher-32, 4 szip, 5 n-bit, 6 scale-offset,
  /// from 256 on those of others.
  package let id: UInt32

  /// Whether a chunk may be stored without it where it fails.
  package let isOptional: Bool

  /// The name in the file, which may be empty.
  package let name: String

  package let clientValues: [UInt32]
}
