/// A rule about the objects of an HDF5 file.
protocol TreeCheck: Sendable {
  /// What the rule says of one file.
  static func findings(in tree: AuditedTree) -> [Finding]
}
