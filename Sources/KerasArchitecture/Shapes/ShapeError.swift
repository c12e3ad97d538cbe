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

extension ShapeError {
  /// A size, or a number of elements, above ``Shape/largestSize``.
  static let tooLarge = ShapeError.impossible("a size larger than any model can have")
}

extension Shape {
  /// The largest size and number of elements that are worked with, so that a sum of several of
  /// them fits in an integer.
  static var largestSize: Int { 1 << 60 }
}

/// Adds sizes.
///
/// - Throws: ``ShapeError/impossible(_:)`` if the sum is larger than any model can have.
public func sum(_ terms: some Sequence<Int>) throws(ShapeError) -> Int {
  var result = 0
  for term in terms {
    let (partial, overflow) = result.addingReportingOverflow(term)
    guard !overflow, partial.magnitude <= Shape.largestSize else { throw .tooLarge }
    result = partial
  }
  return result
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
    isTooLarge = factor != 0 && (isTooLarge || overflow || partial.magnitude > Shape.largestSize)
    result = isTooLarge ? 1 : partial
  }
  guard !isTooLarge else { throw .tooLarge }
  return result
}
