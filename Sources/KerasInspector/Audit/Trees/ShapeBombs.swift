import HDF5

/// Datasets that declare far more than the file holds of them.
enum ShapeBombs: TreeCheck {
  private static let threshold: UInt64 = 4 << 30

  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.unusualDatasets.compactMap { id, dataset in
      guard let declared = dataset.declaredSize, declared.isMore(than: threshold) else {
        return nil
      }
      let stored = dataset.storageSize ?? 0
      let (limit, overflow) = stored.multipliedReportingOverflow(by: 1_000)
      guard !overflow, declared.isMore(than: limit) else { return nil }
      return Finding(
        .warning, .shapeBomb, path: tree.path(of: id),
        "declares \(declared.words), of which the file holds \(stored) bytes",
        affects: "tf.keras, tf_keras and Keras before 3.12.3 and 3.15.0 ask for that much memory "
          + "(CVE-2026-0897)",
        advice: "no such weight can be loaded; ask for the model as Keras saved it")
    }
  }
}

/// The size of a dataset's elements, which can be past all counting.
enum DeclaredSize: Sendable, Hashable {
  case bytes(UInt64)
  /// More than 2^63 bytes.
  case uncountable

  func isMore(than limit: UInt64) -> Bool {
    switch self {
    case .bytes(let bytes): bytes > limit
    case .uncountable: true
    }
  }

  var words: String {
    switch self {
    case .bytes(let bytes): Int(exactly: bytes)?.byteSize ?? "more than 8 EiB"
    case .uncountable: "more than 8 EiB"
    }
  }
}

extension HDF5Dataset {
  /// The bytes that all elements take; `nil` where shape or type is not known.
  var declaredSize: DeclaredSize? {
    guard let dimensions = dataspace.dimensions, let size = datatype.size else { return nil }
    if dimensions.contains(0) { return .bytes(0) }
    guard let count = dataspace.count else { return .uncountable }
    let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
    return overflow || bytes > UInt64(Int64.max) ? .uncountable : .bytes(bytes)
  }
}
