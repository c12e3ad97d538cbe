import HDF5

extension InspectionError {
  /// Words what kept the HDF5 reader from a file.
  init(_ error: HDF5Error, path: String) {
    switch error {
    case .notHDF5:
      self.init(
        .notAModel, path: path,
        "this is not an HDF5 file: its signature is missing; it is damaged, or of another kind")
    case .truncated(let expected, let actual):
      self.init(
        .truncated, path: path,
        Self.truncationMessage(expected: expected, actual: actual))
    case .unsupportedVersion(let version):
      self.init(
        .unsupportedVersion, path: path,
        "its superblock is of version \(version), which this HDF5 library does not know; fetch the "
          + "file again if it is damaged, or save it again with an older HDF5")
    case .cannotOpen(let reason):
      self.init(.damaged, path: path, "the HDF5 library cannot open it: \(reason)")
    case .unreadable(let damage):
      self.init(
        .damaged, path: path, damage.first?.description ?? "the reader could not read anything")
    case .system(let operation, let code):
      self.init(.unreadable, path: path, "\(operation) failed with error \(code)")
    }
  }

  private static func truncationMessage(expected: UInt64?, actual: UInt64) -> String {
    guard let expected, expected > 0 else {
      return "the file is cut off after \(actual) bytes; fetch or save it again"
    }
    let percent = Int((Double(actual) / Double(expected) * 100).rounded())
    return "the file is cut off: \(actual) of \(expected) bytes are there (\(percent) %); "
      + "fetch or save it again"
  }
}

extension HDF5Damage: CustomStringConvertible {
  /// What happened, in one line without the path.
  package var description: String {
    let place =
      "at \(attribute.map { "the attribute \($0) of " } ?? "")\(path.isEmpty ? "/" : path)"
    return switch event {
    case .crashed(let signal): "the reader crashed (signal \(signal)) \(place)"
    case .stalled(let time): "the reader made no progress for \(time) \(place)"
    case .outOfTime(let time): "the reader was stopped after \(time) \(place)"
    case .failed(let reason): "the HDF5 library cannot read \(place): \(reason)"
    case .tooDeep: "objects are nested too deeply \(place)"
    case .tooMany: "there are too many objects or attributes \(place)"
    case .outOfMemory: "the reader ran out of memory \(place)"
    case .malformedRecords: "the reader wrote what no reader writes \(place)"
    case .exited(let status): "the reader ended with status \(status) \(place)"
    }
  }
}
