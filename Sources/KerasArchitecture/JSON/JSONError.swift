/// The place where a text stops being JSON, and why.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The number of bytes before the fault.
  public let offset: Int
  /// What is wrong there.
  public let problem: Problem

  /// A way in which a text can fail to be JSON, or to be within the limits.
  public enum Problem: Hashable, Sendable {
    /// The text ends inside a value.
    case unexpectedEnd
    /// Something else stands where this was expected.
    case expected(String)
    /// A number that is none.
    case badNumber
    /// A `\` sequence that is none.
    case badEscape
    /// A control character inside a string.
    case controlCharacter
    /// Arrays and objects nested deeper than the limit.
    case tooDeep(limit: Int)
    /// More values than the limit.
    case tooManyValues(limit: Int)
    /// A text longer than the limit, in bytes.
    case tooLong(limit: Int)
  }

  /// The fault in words, with its place.
  public var description: String {
    let what =
      switch problem {
      case .unexpectedEnd: "the text ends inside a value"
      case .expected(let thing): "expected \(thing)"
      case .badNumber: "not a number"
      case .badEscape: "not an escape sequence"
      case .controlCharacter: "a control character inside a string"
      case .tooDeep(let limit): "nested deeper than \(limit) levels"
      case .tooManyValues(let limit): "more than \(limit) values"
      case .tooLong(let limit): "longer than \(limit) bytes"
      }
    return "\(what) at byte \(offset)"
  }
}
