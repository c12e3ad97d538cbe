/// What an HDF5 file holds, whatever wrote it: groups, datasets, attributes and links.
///
/// ```swift
/// let listing = try TreeListing(of: "model.h5")
/// for part in listing.parts { print(part.entries.map(\.path)) }
/// ```
public struct TreeListing: Sendable {
  /// The path of the file, as it was given.
  public var path: String
  /// Its length, in bytes.
  public var bytes: Int
  /// The HDF5 files in it: itself, the entries of an archive, or the shards of a model.
  public var parts: [Part]

  /// An HDF5 file, or an entry of an archive that is one.
  public struct Part: Sendable {
    /// What precedes every path in it: empty, or `model.weights.h5!`.
    public var prefix: String
    /// The length of the HDF5 file, in bytes.
    public var bytes: Int
    /// What is at and below the path that was asked for, each object with what is in it after it.
    public var entries: [TreeEntry]
    /// How much of what there is.
    public var counts: Counts
    /// What could not be read, in sentences.
    public var damage: [String]
  }

  /// How much of what a part holds; of an object with several names, one.
  public struct Counts: Sendable, Hashable {
    /// The groups.
    public var groups = 0
    /// The datasets.
    public var datasets = 0
    /// The attributes.
    public var attributes = 0
    /// The soft, external and other links that are not followed.
    public var links = 0
    /// The size of all elements of the datasets, in bytes.
    public var bytes = 0
    /// What the file spends on them, in bytes.
    public var allocatedBytes = 0
  }
}
