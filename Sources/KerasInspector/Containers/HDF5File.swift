import HDF5

/// An HDF5 file: a whole model, or the weights of one.
enum HDF5File: Container {
  static func read(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile? {
    do {
      let tree = try HDF5Reader.read(
        descriptor: file.descriptor, length: UInt64(file.length), options: file.reading.hdf5)
      var model = try model(in: tree, path: file.path)
      model.trees = [HDF5Part(prefix: "", bytes: file.length, tree: tree)]
      guard let archive = ZipDirectory(hiddenIn: file) else { return model }
      return disguise(model, try? KerasArchive.read(archive, in: file), path: file.path)
    } catch let error as HDF5Error {
      if error == .notHDF5 { return nil }
      throw InspectionError(error, path: file.path)
    } catch let error as InspectionError {
      throw error
    } catch {
      throw InspectionError(.damaged, path: file.path, "\(error)")
    }
  }

  /// Puts together what a file holds that is an archive too: first comes what Keras would read, which
  /// goes by the suffix.
  private static func disguise(_ model: ModelFile, _ archive: ModelFile?, path: String) -> ModelFile
  {
    let isArchive = path.hasSuffix(".keras")
    var first = isArchive ? archive ?? model : model
    first.isPolyglot = true
    first.disguised = archive.map { [isArchive ? model : $0] } ?? []
    return first
  }

  /// Reads what a file holds whose tree has been read.
  ///
  /// - Throws: ``InspectionError`` if that is no Keras model.
  static func model(in tree: HDF5Tree, path: String) throws(InspectionError) -> ModelFile {
    guard let container = HDF5Containers.all.first(where: { $0.recognizes(tree) }) else {
      if let damage = tree.damage.first {
        throw InspectionError(.damaged, path: path, damage.description)
      }
      throw InspectionError(.notAModel, path: path, "this is \(ForeignHDF5.description(of: tree))")
    }
    var model = try container.read(tree, path: path)
    model.findings += tree.damage.compactMap { Finding($0) }
    return model
  }
}
