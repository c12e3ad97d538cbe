/// The subscripts of an `einsum`, such as `bij,bjk->bik` (keras 3.15.1 `ops/numpy.py`, `Einsum`).
struct EinsteinSum: Sendable, Hashable {
  private let operands: [Term]
  private let result: Term

  /// The axes of one tensor: a letter each, and an ellipsis for those that have none.
  fileprivate struct Term: Sendable, Hashable {
    var letters: [Character]
    /// Where the ellipsis stands among the letters.
    var ellipsis: Int?

    init?(_ text: Substring) {
      let parts = text.split(separator: "...", omittingEmptySubsequences: false)
      guard (1...2).contains(parts.count), text.count <= 2 * Shape.largestRank,
        parts.joined().allSatisfy({ $0.isASCII && $0.isLetter })
      else { return nil }
      letters = Array(parts.joined())
      ellipsis = parts.count == 2 ? parts[0].count : nil
    }

    init(letters: [Character], ellipsis: Int?) {
      (self.letters, self.ellipsis) = (letters, ellipsis)
    }
  }

  /// Reads subscripts; `nil` if they are none.
  init?(_ subscripts: String) {
    let sides = subscripts.filter { $0 != " " }
      .split(separator: "->", omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count) else { return nil }
    let terms = sides[0].split(separator: ",", omittingEmptySubsequences: false).map { Term($0) }
    operands = terms.compactMap(\.self)
    guard operands.count == terms.count else { return nil }
    if sides.count == 2 {
      guard let term = Term(sides[1]) else { return nil }
      result = term
    } else {
      // Without an arrow the letters that occur once are kept, in the order of the alphabet.
      let counts = Dictionary(operands.flatMap(\.letters).map { ($0, 1) }, uniquingKeysWith: +)
      let hasEllipsis = operands.contains { $0.ellipsis != nil }
      result = Term(
        letters: counts.filter { $0.value == 1 }.keys.sorted(), ellipsis: hasEllipsis ? 0 : nil)
    }
  }

  /// The shape of the sum.
  ///
  /// - Throws: ``ShapeError/impossible(_:)`` if the operands do not fit the subscripts.
  func shape(for shapes: [Shape]) throws(ShapeError) -> Shape {
    guard shapes.count == operands.count else {
      throw .impossible("\(shapes.count) operands for \(operands.count) subscripts")
    }
    var sizes: [Character: Shape] = [:]
    var unnamed: Shape = []
    for (shape, term) in zip(shapes, operands) {
      let named = try term.place(shape)
      // Of letters that the result lacks Keras does not compare the sizes.
      for (letter, size) in named.letters where result.letters.contains(letter) {
        sizes[letter] = try .broadcast(sizes[letter] ?? [1], [size])
      }
      unnamed = try .broadcast(unnamed, named.unnamed)
    }
    var letters = result.letters.flatMap { sizes[$0]?.sizes ?? [1] }
    if let place = result.ellipsis { letters.insert(contentsOf: unnamed.sizes, at: place) }
    return Shape(letters)
  }
}

extension EinsteinSum.Term {
  /// The sizes of `shape` under the letters that stand for them.
  fileprivate func place(
    _ shape: Shape
  ) throws(ShapeError) -> (letters: [(Character, Int?)], unnamed: Shape) {
    let count = shape.rank - letters.count
    guard ellipsis == nil ? count == 0 : count >= 0 else {
      throw .impossible("\(letters.count) subscripts for the shape \(shape)")
    }
    let start = ellipsis ?? letters.count
    let named = shape.sizes[..<start] + shape.sizes[(start + count)...]
    return (Array(zip(letters, named)), Shape(Array(shape.sizes[start..<start + count])))
  }
}
