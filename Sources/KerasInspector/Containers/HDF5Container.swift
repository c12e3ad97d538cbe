import HDF5

/// A kind of HDF5 file that holds a Keras model, or a part of one.
protocol HDF5Container: Sendable {
  /// Whether a file is of this kind.
  static func recognizes(_ tree: HDF5Tree) -> Bool

  /// Reads what the file holds.
  ///
  /// - Throws: ``InspectionError`` only for what prevents any report.
  static func read(_ tree: HDF5Tree, path: String) throws(InspectionError) -> ModelFile
}

/// The kinds of HDF5 files that are known, in the order in which they are tried.
enum HDF5Containers {
  static let all: [any HDF5Container.Type] = [
    KerasH5.self, LegacyWeights.self, FirstWeights.self, StoreWeights.self,
  ]
}
