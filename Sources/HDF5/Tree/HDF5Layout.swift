/// Where a dataset's elements lie.
package enum HDF5Layout: Sendable, Equatable {
  /// In the object's header.
  case compact
  /// In one piece, `offset` bytes from the start of the HDF5 file; nil while nothing was written.
  case contiguous(offset: UInt64?)
  /// In pieces of other files.
  case external([HDF5ExternalPart])
  /// In equal boxes of this many elements along each axis.
  case chunked([UInt64])
  /// In datasets of other files, put together.
  case virtual([HDF5VirtualSource])
  case unread(HDF5Unread)
}

/// A piece of another file that holds elements of a dataset.
package struct HDF5ExternalPart: Sendable, Equatable {
  package let file: String
  package let offset: UInt64
  /// All ones: to the end of the file.
  package let size: UInt64
}

/// A dataset, mostly of another file, that a virtual one shows a part of.
package struct HDF5VirtualSource: Sendable, Equatable {
  package let file: String
  package let dataset: String
}
