import HDF5

/// Bytes before the HDF5 file, which can be a program of their own.
enum UserBlock: TreeCheck {
  static func findings(in tree: AuditedTree) -> [Finding] {
    let size = tree.part.tree.superblock.userBlockSize
    guard size > 0 else { return [] }
    return [
      Finding(
        .warning, .userblock, path: tree.part.prefix.isEmpty ? nil : tree.part.prefix,
        "\(size) bytes of something else precede the HDF5 file",
        affects: "other programs may take the file for what these bytes say",
        advice: "do not run the file or pass it on as another kind; Keras writes no such bytes")
    ]
  }
}
