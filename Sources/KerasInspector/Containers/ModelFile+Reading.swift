import HDF5

extension ModelFile {
  /// Reads `file`, whatever kind of container its content says it is.
  ///
  /// - Throws: ``InspectionError`` if it holds no Keras model, or none that can be read.
  init(reading file: borrowing InputFile) throws(InspectionError) {
    let path = file.path
    switch FileSignature(head: file.head) {
    case .empty:
      throw InspectionError(.empty, path: path, "the file is empty; fetch or save it again")
    case .lfsPointer(let bytes):
      let size = bytes.map { " of \($0) bytes" } ?? ""
      throw InspectionError(
        .lfsPointer, path: path,
        "this is a Git LFS pointer, not the file\(size) it stands for; run 'git lfs pull'")
    case .zip:
      throw InspectionError(.notAModel, path: path, "this is a zip archive, not an HDF5 file")
    case .json:
      throw InspectionError(.notAModel, path: path, "this is a JSON text, not an HDF5 file")
    case .other(let description, let advice):
      throw InspectionError(.notAModel, path: path, "this is \(description); \(advice)")
    case .hdf5, .unknown:
      // The signature of HDF5 may also stand further on, behind bytes of somebody else's.
      self = try Self.readHDF5(file)
    }
  }

  private static func readHDF5(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile {
    let path = file.path
    let tree: HDF5Tree
    do {
      tree = try HDF5Reader.read(descriptor: file.descriptor, length: UInt64(file.length))
    } catch {
      throw InspectionError(error, path: path)
    }
    guard let container = HDF5Containers.all.first(where: { $0.recognizes(tree) }) else {
      if let damage = tree.damage.first {
        throw InspectionError(.damaged, path: path, damage.description)
      }
      throw InspectionError(
        .notAModel, path: path, "this is \(ForeignHDF5.description(of: tree))")
    }
    var model = try container.read(tree, path: path)
    model.findings += tree.damage.map { damage in
      Finding(.error, .damaged, path: damage.path, damage.description)
    }
    return model
  }
}
