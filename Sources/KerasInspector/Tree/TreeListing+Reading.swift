import HDF5

extension TreeListing {
  /// Lists what the HDF5 file at `path`, or each in the archive there, holds at and below `start`.
  ///
  /// - Throws: ``InspectionError`` if there is no HDF5 file, or nothing at `start`.
  public init(
    of path: String, from start: String = "/", reading: ReadingOptions = ReadingOptions()
  ) throws(InspectionError) {
    let (trees, bytes) = try HDF5Part.all(in: path, reading)
    var parts: [Part] = []
    for tree in trees {
      let inner = start.hasPrefix(tree.prefix) ? String(start.dropFirst(tree.prefix.count)) : start
      if let part = Part(tree, from: inner) { parts.append(part) }
    }
    guard !parts.isEmpty else {
      throw InspectionError(
        .missingObject, path: path, "no hard links lead to \(start); links are not followed")
    }
    self.init(path: path, bytes: bytes, parts: parts)
  }
}

extension HDF5Part {
  /// Reads every HDF5 file at `path`: the file itself, those in an archive, in a directory, or in a
  /// set of shards; whether they hold a model does not matter.
  fileprivate static func all(
    in path: String, _ reading: ReadingOptions
  ) throws(InspectionError) -> (parts: [HDF5Part], bytes: Int) {
    if let model = try ModelDirectory.read(path, reading) {
      return (try model.trees.orThrow(path), model.bytes)
    }
    let file = try InputFile(path: path, reading)
    if ZipDirectory.isPresent(in: file) { return (try parts(ofArchive: file), file.length) }
    do {
      var options = reading.hdf5
      options.readsTruncated = true
      let tree = try HDF5Reader.read(
        descriptor: file.descriptor, length: UInt64(file.length), options: options)
      return ([HDF5Part(prefix: "", bytes: file.length, tree: tree)], file.length)
    } catch  where error != .notHDF5 {
      throw InspectionError(error, path: path)
    } catch {
      // Shards are found by their map; anything else has a better name than "no HDF5 file".
      let model = try ModelFile(reading: file)
      return (try model.trees.orThrow(path), model.bytes)
    }
  }

  private static func parts(
    ofArchive file: borrowing InputFile
  ) throws(InspectionError) -> [HDF5Part] {
    let directory = try KerasArchive.directory(of: file)
    var parts: [HDF5Part] = []
    for entry in directory.entries where entry.name.hasSuffix(".h5") {
      let tree = try KerasArchive.tree(of: entry, in: file)
      parts.append(HDF5Part(prefix: "\(entry.name)!", bytes: entry.size, tree: tree))
    }
    return try parts.orThrow(file.path)
  }
}

extension [HDF5Part] {
  fileprivate func orThrow(_ path: String) throws(InspectionError) -> [HDF5Part] {
    guard isEmpty else { return self }
    throw InspectionError(.notAModel, path: path, "there is no HDF5 file in it")
  }
}
