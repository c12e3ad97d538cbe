import HDF5

extension ModelFile {
  /// Reads what is at `path`, whatever kind of container its content says it is.
  ///
  /// - Throws: ``InspectionError`` if it holds no Keras model, or none that can be read.
  init(
    reading path: String, _ reading: ReadingOptions
  ) throws(InspectionError) {
    if let model = try ModelDirectory.read(path, reading) {
      self = model
    } else {
      self = try ModelFile(reading: InputFile(path: path, reading))
    }
  }

  /// Reads `file`, whatever kind of container its content says it is.
  ///
  /// - Throws: ``InspectionError`` if it holds no Keras model, or none that can be read.
  init(reading file: borrowing InputFile) throws(InspectionError) {
    if let foreign = ForeignFile(head: file.head) {
      if let archive = Self.archive(behindOtherBytesOf: file) {
        self = archive
        return
      }
      throw InspectionError(foreign.code, path: file.path, foreign.message)
    }
    for container in Containers.all {
      guard let model = try container.read(file) else { continue }
      self = model
      // Some containers have further files beside this one.
      bytes += file.length
      return
    }
    if let archive = Self.archive(behindOtherBytesOf: file) {
      self = archive
      return
    }
    throw InspectionError(
      .notAModel, path: file.path,
      file.head.allSatisfy { $0 == 0 }
        ? "it begins with zeros, as a download does that was never finished; fetch it again"
        : "this is no file of Keras: it is damaged, or of another kind")
  }

  /// The `.keras` archive that other bytes precede, which Python reads all the same.
  private static func archive(behindOtherBytesOf file: borrowing InputFile) -> ModelFile? {
    guard let directory = ZipDirectory(hiddenIn: file), directory["config.json"] != nil,
      var model = try? KerasArchive.read(directory, in: file)
    else { return nil }
    model.bytes = file.length
    return model
  }
}
