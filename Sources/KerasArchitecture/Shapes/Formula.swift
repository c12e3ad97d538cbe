/// How a count comes about: sums and products of the numbers that a layer's rule puts together.
public indirect enum Formula: Sendable, Hashable, ExpressibleByIntegerLiteral {
  /// A size.
  case number(Int)
  /// What is added.
  case sum([Formula])
  /// What is multiplied.
  case product([Formula])

  /// Creates a formula that is one number.
  public init(integerLiteral value: Int) { self = .number(value) }

  /// The number of elements of an array of the given sizes; `1` for a scalar.
  public static func elements(_ sizes: [Int]) -> Formula {
    sizes.count == 1 ? .number(sizes[0]) : sizes.isEmpty ? 1 : .product(sizes.map { .number($0) })
  }

  /// The sum of both sides.
  public static func + (left: Formula, right: Formula) -> Formula {
    if case .sum(let terms) = left { .sum(terms + [right]) } else { .sum([left, right]) }
  }

  /// The product of both sides.
  public static func * (left: Formula, right: Formula) -> Formula { .product([left, right]) }

  /// The number the formula comes to; `nil` if it is too large.
  public var value: Int? {
    switch self {
    case .number(let number): return number
    case .sum(let terms): return Self.fold(terms, from: 0) { $0.addingReportingOverflow($1) }
    case .product(let factors):
      return Self.fold(factors, from: 1) { $0.multipliedReportingOverflow(by: $1) }
    }
  }

  private static func fold(
    _ parts: [Formula], from start: Int, _ combine: (Int, Int) -> (Int, overflow: Bool)
  ) -> Int? {
    var result = start
    for part in parts {
      guard let value = part.value else { return nil }
      let (next, overflow) = combine(result, value)
      if overflow { return nil }
      result = next
    }
    return result
  }
}

extension Formula: CustomStringConvertible {
  /// The formula as a tutorial writes it: `(3 × 2 × 1 + 1) × 32`.
  public var description: String {
    switch self {
    case .number(let number): "\(number)"
    case .sum(let terms): terms.map(\.description).joined(separator: " + ")
    case .product(let factors):
      factors.map { factor in
        if case .number = factor { "\(factor)" } else { "(\(factor))" }
      }.joined(separator: " × ")
    }
  }
}
