/// An array in a file: all about it but its elements.
public struct StoredArray: Sendable, Hashable {
  /// The type of its elements, as NumPy names it: `float32`, `string`.
  public var dtype: String
  /// Whether the most significant byte of a number comes first.
  public var isBigEndian: Bool
  /// The sizes of its axes; `nil` where it has no shape.
  public var shape: [Int]?
  /// The size of its elements, in bytes; `nil` where that is not known.
  public var bytes: Int?
  /// What the file spends on them, in bytes; `nil` where that is not known.
  public var allocatedBytes: Int?
  /// Where they lie.
  public var layout: Layout
  /// What chunks pass through when they are written, in that order.
  public var filters: [StorageFilter]

  /// Where the elements of an array lie.
  public enum Layout: Sendable, Hashable {
    /// In the header of the object.
    case compact
    /// In one piece, so many bytes from the start of the HDF5 file; `nil` while nothing was written.
    case contiguous(offset: Int?)
    /// In equal boxes of this many elements along each axis.
    case chunked([Int])
    /// In pieces of other files.
    case external([ExternalPart])
    /// In datasets of other files, put together.
    case virtual([VirtualSource])
    /// The file does not tell.
    case unread(String)
  }

  /// A piece of another file that holds elements of an array.
  public struct ExternalPart: Sendable, Hashable {
    /// The name of the file, which is never opened.
    public var file: String
    /// Where the piece begins, in bytes.
    public var offset: Int
    /// Its length, in bytes; `nil` for all that follows.
    public var bytes: Int?
  }

  /// A dataset that a virtual array shows a part of.
  public struct VirtualSource: Sendable, Hashable {
    /// The name of the file, which is never opened; `.` is the file itself.
    public var file: String
    /// The path of the dataset in it.
    public var dataset: String
  }

  /// How many bytes of elements a byte of the file holds; `nil` without filters that compress.
  public var compressionRatio: Double? {
    guard filters.contains(where: \.compresses), let bytes, let allocatedBytes, allocatedBytes > 0
    else { return nil }
    return Double(bytes) / Double(allocatedBytes)
  }

  /// Whether its elements lie in other files.
  public var isElsewhere: Bool {
    switch layout {
    case .external, .virtual: true
    default: false
    }
  }
}
