/// What prevents that anything of a file is known.
package enum HDF5Error: Error, Sendable, Equatable {
  /// There is no signature where one could be.
  case notHDF5
  /// The file is shorter than it says; nil where even that is missing.
  case truncated(expected: UInt64?, actual: UInt64)
  /// The superblock is of a version that nobody has written yet.
  case unsupportedVersion(UInt8)
  /// libhdf5 refuses the file, in its own words.
  case cannotOpen(String)
  /// The worker ended or was ended before it could tell anything.
  case unreadable([HDF5Damage])
  /// The system refuses something, by its error number.
  case system(operation: String, code: Int32)
}
