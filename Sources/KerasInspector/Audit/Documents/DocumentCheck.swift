/// A rule about the objects of a configuration.
protocol DocumentCheck: Sendable {
  /// What the rule says of one object.
  static func findings(in node: ConfigNode) -> [Finding]
}
