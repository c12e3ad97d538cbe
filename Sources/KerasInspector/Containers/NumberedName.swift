/// A name without the number at its end, and that number: `dense` and 2 of `dense_2`.
struct NumberedName: Comparable {
  let base: String
  let number: Int?

  init(_ name: String) {
    let digitCount = name.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    let text = name.utf8.dropLast(digitCount)
    guard digitCount > 0, text.isEmpty || text.last == UInt8(ascii: "_"),
      let number = Int(Substring(name.utf8.suffix(digitCount)))
    else {
      (base, number) = (name, nil)
      return
    }
    (base, self.number) = (String(Substring(text.dropLast())), number)
  }

  static func < (left: NumberedName, right: NumberedName) -> Bool {
    (left.base, left.number ?? -1) < (right.base, right.number ?? -1)
  }
}

extension Sequence {
  /// The elements in the order of their names where numbers are sorted as numbers: `9`, `10`, `dense`,
  /// `dense_2`, `dense_10`.
  func sortedByNumber(_ name: (Element) -> String) -> [Element] {
    map { (name: NumberedName(name($0)), element: $0) }.sorted { $0.name < $1.name }
      .map(\.element)
  }
}
