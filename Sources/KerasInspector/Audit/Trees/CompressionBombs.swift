import HDF5

/// Datasets that take far more memory than their compressed bytes.
enum CompressionBombs: TreeCheck {
  /// Weights that have not been trained compress well; those of a small model are no danger.
  private static let smallest: UInt64 = 16 << 20
  private static let ratio: UInt64 = 200

  static func findings(in tree: AuditedTree) -> [Finding] {
    tree.unusualDatasets.compactMap { id, dataset in
      guard !dataset.filters.isEmpty, let stored = dataset.storageSize, stored > 0,
        case .bytes(let declared)? = dataset.declaredSize, declared > smallest,
        declared / stored >= ratio
      else { return nil }
      return Finding(
        .warning, .compressionBomb, path: tree.path(of: id),
        "\(DeclaredSize.bytes(declared).words) in \(stored) compressed bytes, "
          + "\(declared / stored) to 1",
        affects: "whatever reads the values needs that much memory",
        advice: "read it only with a limit on memory; Keras compresses no weights")
    }
  }
}
