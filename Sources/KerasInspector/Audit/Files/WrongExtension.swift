/// A suffix that belongs to another kind of file than the content.
enum WrongExtension: FileCheck {
  static func findings(in file: ModelFile, path: String) -> [Finding] {
    let suffix = String(path.split(separator: "/").last ?? "").lowercasedSuffix
    let isArchive: Bool
    switch file.format {
    case .kerasArchive: isArchive = true
    case .kerasH5, .weightsH5, .legacyWeightsH5: isArchive = false
    case .shardedWeights, .architectureJSON, .directory: return []
    }
    guard isArchive ? hdf5Suffixes.contains(suffix) : suffix == "keras" else { return [] }
    return [
      Finding(
        .note, .wrongExtension,
        isArchive
          ? "the file is a .keras archive, and its name ends in .\(suffix)"
          : "the file is an HDF5 file, and its name ends in .keras",
        affects: "Keras goes by the suffix, and finds another kind of file than it expects",
        advice: "rename it to end in \(isArchive ? ".keras" : ".h5")")
    ]
  }

  private static let hdf5Suffixes: Set<String> = ["h5", "hdf5"]
}

extension String {
  /// What follows the last dot, in small letters; the whole string where there is none.
  fileprivate var lowercasedSuffix: String {
    String(split(separator: ".").last ?? "").lowercased()
  }
}
