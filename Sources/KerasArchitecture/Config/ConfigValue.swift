/// A type that a setting of a layer can be read as.
public protocol ConfigValue: Sendable {
  /// What the setting must be, for messages: "an integer".
  static var expectation: String { get }
  /// The setting, if it is of this type.
  init?(_ json: JSONValue)
}

extension Int: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "an integer" }

  /// The largest magnitude a setting may have: beyond it no model could be built, and sums of
  /// settings and sizes could overflow.
  public static var largestSetting: Int { 1 << 40 }

  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    guard let value = json.int, value.magnitude <= Int.largestSetting else { return nil }
    self = value
  }
}

extension Bool: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "true or false" }

  /// Reads a truth value, or an integer as Python takes it for one; some converters write `1`.
  public init?(_ json: JSONValue) {
    // Python takes 1 for true, and some models were built so.
    guard let value = json.bool ?? json.int.map({ $0 != 0 }) else { return nil }
    self = value
  }
}

extension String: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "a string" }
  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    guard let value = json.string else { return nil }
    self = value
  }
}

extension JSONValue: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "a value" }
  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) { self = json }
}

extension Array: ConfigValue where Element: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "a list" }
  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    guard let elements = json.array else { return nil }
    let values = elements.compactMap { Element($0) }
    guard values.count == elements.count else { return nil }
    self = values
  }
}

extension Optional: ConfigValue where Wrapped: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "null or \(Wrapped.expectation)" }
  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    if json.isNull {
      self = .none
    } else if let value = Wrapped(json) {
      self = .some(value)
    } else {
      return nil
    }
  }
}

extension Shape: ConfigValue {
  /// What the setting must be, for messages.
  public static var expectation: String { "a list of sizes" }
  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    guard let sizes = [Int?](json) else { return nil }
    guard sizes.allSatisfy({ ($0 ?? 0) >= -1 }) else { return nil }
    self.init(sizes)
  }
}

/// A setting that is one integer or a list of them, such as `kernel_size` and `axis`.
public struct IntegerOrList: ConfigValue, Hashable {
  /// What the setting must be, for messages.
  public static var expectation: String { "an integer or a list of integers" }
  /// The integers; a single one is a list of one.
  public let values: [Int]
  /// Whether the setting was a list.
  public let isList: Bool

  /// Reads the setting; `nil` if it is of another type.
  public init?(_ json: JSONValue) {
    if let value = Int(json) {
      (values, isList) = ([value], false)
    } else if let list = [Int](json) {
      (values, isList) = (list, true)
    } else {
      return nil
    }
  }
}
