/// A value worked out from a configuration, or the reason why it cannot be.
public enum Inferred<Value: Sendable>: Sendable {
  /// The value.
  case known(Value)
  /// Why there is none, as the end of a sentence: "a Lambda without output_shape".
  case unknown(String)

  /// The value, if it is known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  /// Why the value is not known.
  public var reason: String? {
    if case .unknown(let reason) = self { reason } else { nil }
  }

  /// Returns the value.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` with the reason if there is none.
  public func get() throws(ShapeError) -> Value {
    switch self {
    case .known(let value): return value
    case .unknown(let reason): throw .unknown(reason)
    }
  }

  /// Returns what `transform` makes of the value, or the same reason.
  public func map<Other: Sendable>(_ transform: (Value) -> Other) -> Inferred<Other> {
    switch self {
    case .known(let value): .known(transform(value))
    case .unknown(let reason): .unknown(reason)
    }
  }

  /// Runs `work` and keeps what it returns, or the reason why it could not.
  public init(catching work: () throws(ShapeError) -> Value) {
    do {
      self = .known(try work())
    } catch {
      self = .unknown(error.description)
    }
  }
}

extension Inferred: Equatable where Value: Equatable {}
