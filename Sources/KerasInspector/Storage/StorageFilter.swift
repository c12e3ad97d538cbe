/// A step that chunks pass through when they are written: compression, a checksum or the like.
public struct StorageFilter: Sendable, Hashable {
  /// The number under which it is registered.
  public var id: Int
  /// Its usual name, else the one that the file gives it: `gzip`.
  public var name: String
  /// How strongly it compresses, where it has levels.
  public var level: Int?
  /// Whether it makes chunks smaller.
  public var compresses: Bool

  /// Creates a filter from its number, the name in the file, and what it was given.
  init(id: Int, name: String, values: [Int]) {
    self.id = id
    let known = Self.known[id]
    self.name = known?.name ?? (name.isEmpty ? "filter \(id)" : name)
    compresses = known?.compresses ?? true
    level = known?.level.flatMap { values.indices.contains($0) ? values[$0] : nil }
  }

  /// What is known of a filter.
  private struct Kind {
    let name: String
    var compresses = true
    /// Which of its values is the level.
    var level: Int?
  }

  /// Those of HDF5 itself, and of those registered with The HDF Group the ones that Python has
  /// (`hdf5plugin`, `h5py`).
  private static let known: [Int: Kind] = [
    1: Kind(name: "gzip", level: 0),
    2: Kind(name: "shuffle", compresses: false),
    3: Kind(name: "fletcher32", compresses: false),
    4: Kind(name: "szip"),
    5: Kind(name: "nbit"),
    6: Kind(name: "scaleoffset"),
    305: Kind(name: "lzo"),
    307: Kind(name: "bzip2", level: 0),
    32000: Kind(name: "lzf"),
    32001: Kind(name: "blosc", level: 4),
    32002: Kind(name: "mafisc"),
    32003: Kind(name: "snappy"),
    32004: Kind(name: "lz4"),
    32008: Kind(name: "bitshuffle"),
    32013: Kind(name: "zfp"),
    32015: Kind(name: "zstd", level: 0),
    32017: Kind(name: "sz"),
    32018: Kind(name: "fcidecomp"),
    32023: Kind(name: "bitgroom", compresses: false),
    32024: Kind(name: "sz3"),
    32026: Kind(name: "blosc2", level: 4),
    32029: Kind(name: "htj2k"),
  ]
}
