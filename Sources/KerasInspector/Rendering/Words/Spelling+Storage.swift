import KerasArchitecture

extension Spelling {
  /// All about an array but its elements, in phrases: `float32 (5, 3)`, `60 B`, `gzip 6`.
  func array(_ array: StoredArray) -> [String] {
    let order = array.isBigEndian ? "big-endian " : ""
    var phrases = ["\(order)\(name(array.dtype)) \(sizes(array.shape))"]
    if let bytes = array.bytes { phrases.append(bytes.byteSize) }
    if let allocated = allocation(of: array) { phrases.append(allocated) }
    return phrases + layout(of: array)
  }

  /// What the file spends on an array, where that is not the size of its elements.
  private func allocation(of array: StoredArray) -> String? {
    guard !array.isElsewhere else { return nil }
    guard let allocated = array.allocatedBytes else { return "size in the file unknown" }
    if allocated == array.bytes { return nil }
    return allocated == 0 ? "never written" : "\(allocated.byteSize) in the file"
  }

  /// Where the elements of an array lie, and what they pass through; nothing for the plainest way.
  func layout(of array: StoredArray) -> [String] {
    var phrases: [String] = []
    switch array.layout {
    case .contiguous: break
    case .compact: phrases.append("compact")
    case .chunked(let sizes): phrases.append("chunks \(Shape(sizes))")
    case .external(let parts): phrases.append("in other files: \(list(parts.map(externalPart)))")
    case .virtual(let sources): phrases.append("virtual, from \(list(sources.map(virtualSource)))")
    case .unread(let reason): phrases.append("layout \(message(reason))")
    }
    phrases += array.filters.map(filter)
    if let ratio = array.compressionRatio {
      phrases[phrases.count - 1] += " (\(ratio.tenths)\(isASCII ? "x" : "×"))"
    }
    return phrases
  }

  /// A filter with its level: `gzip 6`.
  func filter(_ filter: StorageFilter) -> String {
    name(filter.name) + (filter.level.map { " \($0)" } ?? "")
  }

  /// The sizes of the axes of an array.
  func sizes(_ shape: [Int]?) -> String { shape.map { "\(Shape($0))" } ?? "without a shape" }

  private func externalPart(_ part: StoredArray.ExternalPart) -> String {
    let length = part.bytes.map { "\($0.byteSize) " } ?? ""
    return "\(name(part.file)) (\(length)at \(part.offset.grouped))"
  }

  private func virtualSource(_ source: StoredArray.VirtualSource) -> String {
    "\(name(source.file)):\(name(source.dataset))"
  }

  /// The first few of many things, and how many there are.
  private func list(_ words: [String]) -> String {
    let shown = words.prefix(3).joined(separator: "; ")
    return words.count > 3 ? "\(shown); ... (\(words.count.grouped))" : shown
  }
}

extension Double {
  /// The number with one digit after the point.
  var tenths: String {
    guard self < 1e12 else { return "\(self)" }
    let (whole, rest) = Int((self * 10).rounded()).quotientAndRemainder(dividingBy: 10)
    return "\(whole.grouped).\(rest)"
  }
}
