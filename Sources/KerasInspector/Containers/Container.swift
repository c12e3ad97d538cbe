/// A kind of file that holds a Keras model, or a part of one.
protocol Container: Sendable {
  /// Reads what `file` holds; `nil` if its content is not of this kind.
  ///
  /// - Throws: ``InspectionError`` if it is of this kind and cannot be read.
  static func read(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile?
}

/// The kinds of files that are known, in the order in which they are tried.
enum Containers {
  static let all: [any Container.Type] = [
    KerasArchive.self, ShardedWeights.self, ArchitectureJSON.self, HDF5File.self,
  ]
}
