/// A rule about a file as a whole.
protocol FileCheck: Sendable {
  /// What the rule says of what was found at `path`.
  static func findings(in file: ModelFile, path: String) -> [Finding]
}
