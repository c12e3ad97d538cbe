/// A setting that no layer of its class can have.
public struct ConfigError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The key, or the path of keys, at fault.
  public let key: String
  /// What is wrong with it.
  public let problem: String

  /// Creates an error about the setting `key`.
  public init(_ key: String, _ problem: String) {
    (self.key, self.problem) = (key, problem)
  }

  /// The fault in words: `units is a string, not an integer`.
  public var description: String { "\(key) \(problem)" }
}
