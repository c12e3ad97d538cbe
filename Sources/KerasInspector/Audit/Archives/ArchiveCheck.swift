/// A rule about the directory of an archive.
protocol ArchiveCheck: Sendable {
  /// What the rule says of one archive.
  static func findings(in archive: ZipDirectory) -> [Finding]
}
