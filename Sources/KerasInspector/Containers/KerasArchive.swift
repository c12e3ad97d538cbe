import HDF5
import KerasArchitecture

/// A `.keras` archive: the configuration, metadata and a weights store in a zip file (keras 3.15.1
/// `saving/saving_lib.py`).
enum KerasArchive: Container {
  static func read(_ file: borrowing InputFile) throws(InspectionError) -> ModelFile? {
    guard ZipDirectory.isPresent(in: file) else { return nil }
    let directory = try directory(of: file)
    var model = try read(directory, in: file)
    if directory.hidesHDF5(in: file) {
      model.isPolyglot = true
      // All that is read of a file, the second time too, has to fit in its time.
      var options = file.reading.hdf5
      options.timeLimit = .seconds(1)
      let tree = try? HDF5Reader.read(
        descriptor: file.descriptor, length: UInt64(file.length), options: options)
      if let tree, var other = try? HDF5File.model(in: tree, path: file.path) {
        other.trees = [HDF5Part(prefix: "", bytes: file.length, tree: tree)]
        model.disguised = [other]
      }
    }
    return model
  }

  /// Reads the archive that `directory` describes, wherever in the file it lies.
  ///
  /// - Throws: ``InspectionError`` if it holds no Keras model.
  static func read(_ directory: ZipDirectory, in file: borrowing InputFile)
    throws(InspectionError) -> ModelFile
  {
    guard directory["config.json"] != nil else {
      throw InspectionError(
        .notAModel, path: file.path,
        "this is \(contents(directory)), not a Keras model: it has no config.json")
    }
    var model = ModelFile(format: .kerasArchive)
    model.archive = directory
    let configuration = try document("config.json", of: directory, in: file)
    model.configuration = configuration.value
    model.documents.append(configuration)
    model.trainingConfiguration = model.configuration?["compile_config"]
    if directory["metadata.json"] == nil {
      model.findings.append(
        Finding(
          .warning, .missingEntry, path: "metadata.json",
          "the archive has no metadata.json, so the version of Keras is not known"))
    } else {
      let metadata = try document("metadata.json", of: directory, in: file)
      model.documents.append(metadata)
      model.kerasVersion = metadata.value["keras_version"]?.string
      model.savedAt = metadata.value["date_saved"]?.string
    }
    try readWeights(of: directory, in: file, into: &model)
    return model
  }

  /// Reads the directory of an archive, whatever the archive holds.
  static func directory(of file: borrowing InputFile) throws(InspectionError) -> ZipDirectory {
    do {
      return try ZipDirectory(of: file)
    } catch {
      let fault = error == .noDirectory ? "\(ZipRemains(of: file))" : "\(error)"
      throw InspectionError(
        error == .noDirectory ? .truncated : error.code, path: file.path,
        "this is a zip archive, but \(fault); fetch or save it again")
    }
  }

  /// What an archive without a model looks like, in words.
  private static func contents(_ directory: ZipDirectory) -> String {
    let names = directory.entries.map(\.name)
    if names.contains(where: { $0.hasSuffix("/data.pkl") || $0 == "data.pkl" }) {
      return "a PyTorch file"
    }
    if names.contains("[Content_Types].xml") { return "an Office document" }
    if !names.isEmpty, names.allSatisfy({ $0.hasSuffix(".npy") }) { return "an .npz file of NumPy" }
    if names.contains("saved_model.pb")
      || names.contains(where: { $0.hasSuffix("/saved_model.pb") })
    {
      return "a zipped TensorFlow SavedModel"
    }
    if let inner = names.first(where: { $0.hasSuffix("/config.json") }) {
      return "a zip archive with a model in the folder \(inner.dropLast("/config.json".count))"
    }
    return "a zip archive"
  }

  private static func document(
    _ name: String, of directory: ZipDirectory, in file: borrowing InputFile
  ) throws(InspectionError) -> JSONDocument {
    guard let entry = directory[name] else {
      throw InspectionError(.missingEntry, path: file.path, "the archive has no \(name)")
    }
    let bytes: [UInt8]
    do {
      bytes = try entry.bytes(in: file, limit: JSONLimits().bytes)
    } catch {
      throw InspectionError(error.code, path: file.path, "\(name) cannot be read: \(error)")
    }
    do {
      return JSONDocument(
        path: name, value: try JSONValue(parsing: bytes), isWide: bytes.prefix(4).contains(0))
    } catch {
      throw InspectionError(error.code, path: file.path, "\(name) is not JSON: \(error)")
    }
  }

  /// The longest weights that are inflated, since they are in memory then; stored ones, as Keras
  /// writes them, are read where they lie, however long.
  private static let inflateLimit = 128 << 20

  private static let weightsName = "model.weights.h5"

  private static func readWeights(
    of directory: ZipDirectory, in file: borrowing InputFile, into model: inout ModelFile
  ) throws(InspectionError) {
    guard let entry = directory[weightsName] else {
      let hasArrays = directory["model.weights.npz"] != nil
      model.findings.append(
        Finding(
          .warning, .noWeights, path: hasArrays ? "model.weights.npz" : weightsName,
          hasArrays
            ? "the weights are pickled arrays, which are not read"
            : "the archive has no \(weightsName)"))
      model.weights = hasArrays ? nil : StoredWeights(layout: .store)
      return
    }
    let store: ModelFile
    do {
      let tree = try tree(of: entry, in: file)
      model.trees = [HDF5Part(prefix: "\(weightsName)!", bytes: entry.size, tree: tree)]
      store = StoreWeights.read(tree, prefix: "\(weightsName)!")
      model.findings += store.findings
      model.findings += tree.damage.compactMap { Finding($0, prefix: "\(weightsName)!") }
    } catch {
      throw InspectionError(
        error.code, path: file.path, "\(weightsName) cannot be read: \(error.message)")
    }
    model.weights = store.weights
    model.optimizerWeights = store.optimizerWeights
  }

  /// Reads the tree of an HDF5 entry: where it lies if it is stored, else out of memory.
  static func tree(of entry: ZipEntry, in file: borrowing InputFile)
    throws(InspectionError) -> HDF5Tree
  {
    do {
      let offset = try entry.dataOffset(in: file)
      switch entry.method {
      case .stored:
        return try HDF5Reader.read(
          descriptor: file.descriptor, offset: UInt64(offset), length: UInt64(entry.size),
          options: file.reading.hdf5)
      case .deflated:
        guard entry.size <= inflateLimit else {
          throw ZipError.tooLarge(bytes: entry.size, limit: inflateLimit)
        }
        guard var memory = ScratchMemory(capacity: entry.size) else { throw ZipError.noMemory }
        try entry.inflate(in: file, at: offset) { memory.append($0) }
        return try HDF5Reader.read(
          descriptor: memory.descriptor, length: UInt64(memory.length), options: file.reading.hdf5)
      case .other(let method):
        throw ZipError.unsupportedMethod(method)
      }
    } catch let error as HDF5Error {
      if error == .notHDF5 {
        throw InspectionError(
          .badWeights, path: file.path,
          entry.size == 0
            ? "it is empty; save the model again" : "it is no HDF5 file; save the model again")
      }
      throw InspectionError(error, path: file.path)
    } catch let error as ZipError {
      throw InspectionError(error.code, path: file.path, "\(error)")
    } catch {
      throw InspectionError(.damaged, path: file.path, "\(error)")
    }
  }
}

extension ZipError {
  /// The kind of fault, for programs.
  var code: FindingCode {
    switch self {
    case .encrypted: .zipEncrypted
    case .tooLarge: .zipBomb
    default: .zipDamaged
    }
  }
}
