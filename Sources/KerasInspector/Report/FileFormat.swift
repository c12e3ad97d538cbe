/// The kinds of file that hold a Keras model, or a part of one.
public enum FileFormat: String, Sendable, CaseIterable {
  /// A whole model in HDF5, as Keras 1 to 3 save it to `.h5`.
  case kerasH5 = "keras-h5"
  /// A `.keras` archive.
  case kerasArchive = "keras-archive"
  /// The weights of a model in the layout of Keras 3, as `.weights.h5`.
  case weightsH5 = "weights-h5"
  /// The weights of a model in the layout of Keras 1 and 2.
  case legacyWeightsH5 = "legacy-weights-h5"
  /// Weights spread over several files, with a map of them.
  case shardedWeights = "sharded-weights"
  /// The configuration of a model alone.
  case architectureJSON = "architecture-json"
  /// A directory with the files of a `.keras` archive.
  case directory

  /// The kind in words, for people.
  public var description: String {
    switch self {
    case .kerasH5: "whole model, legacy HDF5"
    case .kerasArchive: "whole model, .keras archive"
    case .weightsH5: "weights only, Keras 3 HDF5"
    case .legacyWeightsH5: "weights only, legacy HDF5"
    case .shardedWeights: "weights only, sharded"
    case .architectureJSON: "architecture only, JSON"
    case .directory: "whole model, directory"
    }
  }
}
