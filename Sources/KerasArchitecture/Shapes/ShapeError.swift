/// Why a shape or a count cannot be told.
public enum ShapeError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file does not determine it.
  case unknown(String)
  /// The configuration contradicts itself: Keras would refuse it too.
  case impossible(String)

  /// The reason, as the end of a sentence that says what cannot be told.
  public var description: String {
    switch self {
    case .unknown(let reason), .impossible(let reason): reason
    }
  }
}

/// Multiplies sizes.
///
/// - Throws: ``ShapeError/impossible(_:)`` if the product is larger than any model can have.
public func product(_ factors: some Sequence<Int>) throws(ShapeError) -> Int {
  var result = 1
  var isTooLarge = false
  for factor in factors {
    let (partial, overflow) = result.multipliedReportingOverflow(by: factor)
    // A later factor of 0 makes any product 0, so the verdict waits for the end.
    isTooLarge = factor != 0 && (isTooLarge || overflow || partial.magnitude > 1 << 60)
    result = isTooLarge ? 1 : partial
  }
  guard !isTooLarge else { throw .impossible("a size larger than any model can have") }
  return result
}
