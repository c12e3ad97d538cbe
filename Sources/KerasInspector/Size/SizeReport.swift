/// Where the bytes of a model file are.
///
/// ```swift
/// let sizes = SizeReport(of: try Inspection(of: "model.h5"))
/// for part in sizes.parts { print(part.kind, part.allocatedBytes) }
/// ```
public struct SizeReport: Sendable {
  /// The file.
  public var file: Report.FileDescription
  /// What the file is made of: what all of it takes adds up to the length of the file.
  public var parts: [Part]
  /// The layers for which data is stored, in the order of the model; a dataset that several share
  /// counts for the first of them.
  public var layers: [LayerSize]
  /// The data by the type of its elements, the largest first.
  public var dtypes: [DataSize]
  /// The data by the filters that it passes through, the largest first.
  public var filters: [DataSize]
  /// How long the file would be without the variables of the optimizer, about; `nil` where it has
  /// none.
  public var bytesWithoutOptimizer: Int?

  /// A part of a file.
  public struct Part: Sendable, Hashable {
    /// What it is.
    public var kind: Kind
    /// The size of what it holds, in bytes; `nil` for what holds nothing itself.
    public var bytes: Int?
    /// What the file spends on it, in bytes; less than nothing for what is saved, or counted twice.
    public var allocatedBytes: Int
    /// That as a share of the file, in percent.
    public var percentage: Double
  }

  /// What a part of a file can be.
  public enum Kind: String, Sendable, CaseIterable {
    /// The weights of the layers.
    case layers
    /// The variables of the optimizer.
    case optimizer
    /// Datasets that are neither.
    case otherData = "other_data"
    /// The configuration, and what the model was compiled with.
    case configuration
    /// The values of all other attributes.
    case attributes
    /// Other entries of an archive: vocabularies and the like.
    case assets
    /// Headers, indices and free space of HDF5.
    case structure
    /// What the compression of an archive saves of its HDF5 file.
    case zipCompression = "zip_compression"
    /// Headers and directory of an archive.
    case zipStructure = "zip_structure"
  }

  /// The stored weights of a layer.
  public struct LayerSize: Sendable, Hashable {
    /// The name of the layer.
    public var name: String
    /// Its class; `nil` where no configuration tells.
    public var className: String?
    /// How much is stored for it.
    public var size: DataSize
  }

  /// Datasets of one kind.
  public struct DataSize: Sendable, Hashable {
    /// What they have in common.
    public var name: String
    /// How many there are.
    public var datasets = 0
    /// The size of their elements, in bytes.
    public var bytes = 0
    /// What the file spends on them, in bytes.
    public var allocatedBytes = 0

    /// How many bytes of elements a byte of the file holds; `nil` where the file spends nothing.
    public var ratio: Double? {
      allocatedBytes > 0 ? Double(bytes) / Double(allocatedBytes) : nil
    }
  }
}
