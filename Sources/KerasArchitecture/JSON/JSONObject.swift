/// The members of a JSON object, in the order of the text and with repeated keys kept.
public struct JSONObject: Sendable, Hashable {
  /// The keys, in order.
  public private(set) var keys: [String]
  /// The value of each key, in the same order.
  public private(set) var values: [JSONValue]

  /// Creates an object without members.
  public init() { (keys, values) = ([], []) }

  /// Creates an object from its members.
  public init(_ members: KeyValuePairs<String, JSONValue>) {
    keys = members.map(\.key)
    values = members.map(\.value)
  }

  /// Adds a member after the others.
  public mutating func append(_ key: String, _ value: JSONValue) {
    keys.append(key)
    values.append(value)
  }

  /// Puts another value in the place of the one that a reader takes for `key`; does nothing if there is
  /// none.
  mutating func replace(_ key: String, with value: JSONValue) {
    if let index = keys.lastIndex(of: key) { values[index] = value }
  }

  /// The value of `key`; of a repeated key the last, as Python's reader takes it.
  public subscript(key: String) -> JSONValue? {
    keys.lastIndex(of: key).map { values[$0] }
  }

  /// The members, in order.
  public var members: Zip2Sequence<[String], [JSONValue]> { zip(keys, values) }
}
