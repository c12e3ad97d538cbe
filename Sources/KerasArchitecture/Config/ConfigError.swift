/// A setting that no layer of its class can have.
public struct ConfigError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The key, or the path of keys, at fault.
  public let key: String
  /// What is wrong with it.
  public let problem: String
  /// Whether it is a number that no model can have.
  public let isOutOfRange: Bool

  /// Creates an error about the setting `key`.
  public init(_ key: String, _ problem: String, isOutOfRange: Bool = false) {
    (self.key, self.problem, self.isOutOfRange) = (key, problem, isOutOfRange)
  }

  /// The fault in words: `units is a string, not an integer`.
  public var description: String { "\(key) \(problem)" }
}
