/// The settings of one layer, with what the rules need to know about the file around it.
///
/// The type on the left of a reading chooses how the setting is read:
///
/// ```swift
/// let units: Int = try config["units", "output_dim"]
/// let hasBias: Bool = try config["use_bias", "bias", default: true]
/// ```
///
/// Several keys name one setting of several Keras versions; the first that is present counts.
public struct LayerConfig: Sendable {
  /// The class as the file names it.
  public let className: String
  /// The settings, as the file holds them.
  public let settings: JSONObject
  /// The file around the layer.
  public let context: ArchitectureContext

  /// Creates the settings of a layer of class `className`.
  public init(className: String, settings: JSONObject, context: ArchitectureContext) {
    (self.className, self.settings, self.context) = (className, settings, context)
  }

  /// The Keras that wrote the file.
  public var keras: KerasVersion { context.keras }

  /// Reads a setting that must be there.
  ///
  /// - Throws: ``ConfigError`` if it is absent or of another type.
  public subscript<Value: ConfigValue>(_ keys: String...) -> Value {
    get throws(ConfigError) {
      guard let (key, json) = first(of: keys) else { throw ConfigError(keys[0], "is missing") }
      return try read(json, as: key)
    }
  }

  /// Reads a setting that may be absent.
  ///
  /// - Throws: ``ConfigError`` if it is there and of another type.
  public subscript<Value: ConfigValue>(_ keys: String..., default value: Value) -> Value {
    get throws(ConfigError) {
      guard let (key, json) = first(of: keys) else { return value }
      return try read(json, as: key)
    }
  }

  /// The setting under the first of `keys` that is present, as JSON.
  public func json(_ keys: String...) -> JSONValue? { first(of: keys)?.json }

  private func first(of keys: [String]) -> (key: String, json: JSONValue)? {
    for key in keys {
      if let json = settings[key] { return (key, json) }
    }
    return nil
  }

  private func read<Value: ConfigValue>(_ json: JSONValue, as key: String) throws(ConfigError)
    -> Value
  {
    guard let value = Value(json) else {
      if json.isOutOfRange {
        throw ConfigError(key, "is a number that no model can have", isOutOfRange: true)
      }
      throw ConfigError(key, "is \(json.kind), not \(Value.expectation)")
    }
    return value
  }
}

extension LayerConfig {
  /// Reads a setting of one integer for all of `rank` axes, or one for each, none below `minimum`.
  ///
  /// - Throws: ``ConfigError`` if it is neither, or too small.
  public func extents(
    _ keys: String..., rank: Int, default value: Int? = nil, minimum: Int = 1
  ) throws(ConfigError) -> [Int] {
    guard let (key, json) = first(of: keys) else {
      guard let value else { throw ConfigError(keys[0], "is missing") }
      return Array(repeating: value, count: rank)
    }
    let setting: IntegerOrList = try read(json, as: key)
    let extents =
      setting.isList ? setting.values : Array(repeating: setting.values[0], count: rank)
    guard extents.count == rank else {
      throw ConfigError(key, "has \(extents.count) numbers for \(rank) axes")
    }
    guard extents.allSatisfy({ $0 >= minimum }) else {
      throw ConfigError(key, "has a number below \(minimum)")
    }
    return extents
  }

  /// Reads a setting that is an integer above zero.
  ///
  /// - Throws: ``ConfigError`` if it is anything else.
  public func positive(_ keys: String...) throws(ConfigError) -> Int {
    guard let (key, json) = first(of: keys) else { throw ConfigError(keys[0], "is missing") }
    let value: Int = try read(json, as: key)
    guard value > 0 else { throw ConfigError(key, "is \(value), not above zero") }
    return value
  }

  /// Whether the axis of channels follows the batch axis instead of being the last.
  ///
  /// Keras 1 calls the setting `dim_ordering` and did not save it for every class; then the
  /// convolutions of the same model tell.
  public var isChannelsFirst: Bool {
    get throws(ConfigError) {
      let format: String? = try self["data_format", "dim_ordering", default: nil]
      return format.map { ["channels_first", "th"].contains($0) } ?? context.isChannelsFirst
        ?? false
    }
  }
}

extension JSONValue {
  /// Whether this is a number, or holds one, beyond what any setting can be.
  fileprivate var isOutOfRange: Bool {
    switch self {
    case .integer(let value): value.magnitude > Int.largestSetting.magnitude
    case .number(let value): value.magnitude > Double(Int.largestSetting)
    case .largeInteger: true
    case .array(let elements): elements.contains(where: \.isOutOfRange)
    default: false
    }
  }
}
