/// A value of a JSON text, with the keys of its objects in the order of the text.
///
/// Keras writes the dialect of Python's `json` module: `NaN`, `Infinity` and `-Infinity` are numbers.
public enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number written without fraction and exponent that fits in 64 bits.
  case integer(Int)
  /// Any other number, `NaN` and the infinities among them.
  case number(Double)
  /// An integer too large for 64 bits, as its digits.
  case largeInteger(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONValue])
  /// An object.
  case object(JSONObject)
}

extension JSONValue {
  /// The member `key` of an object; `nil` where this is no object or has no such member.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The object, if this is one.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }

  /// The elements of an array, if this is one.
  ///
  /// Python's tuples are read as arrays: either plain, or as the `__tuple__` and `TensorShape`
  /// objects that TensorFlow's own encoder writes (keras 2.15.0
  /// `saving/legacy/saved_model/json_utils.py`).
  public var array: [JSONValue]? {
    switch self {
    case .array(let elements): elements
    case .object(let object): object.tuple
    default: nil
    }
  }

  /// The string, if this is one.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The truth value, if this is one.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The number as an integer: `64` and, as converters write it, `64.0`.
  public var int: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The number, integers among them.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .largeInteger(let digits): Double(digits)
    default: nil
    }
  }

  /// Whether this is `null`.
  public var isNull: Bool { self == .null }

  /// What kind of value this is, in the words of the JSON standard, for messages.
  public var kind: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number, .largeInteger: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONObject {
  /// The elements of a Python tuple that is written as an object.
  fileprivate var tuple: [JSONValue]? {
    guard let items = self["items"], let className = self["class_name"]?.string,
      className == "__tuple__" || className == "TensorShape"
    else { return nil }
    return items.array
  }
}
