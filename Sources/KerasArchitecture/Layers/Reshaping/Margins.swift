/// How many elements lie at the edges of each spatial axis, both edges together.
struct Margins: Sendable {
  /// The number for each axis.
  let totals: [Int]

  /// Reads a margin in any of the forms that Keras has: one number for every edge; one, or a pair,
  /// for each axis; in Keras 1 also the four edges of an image in a row, or under their names
  /// (keras 1.2.2 `layers/convolutional.py`, `ZeroPadding2D`).
  init(_ config: LayerConfig, _ key: String, rank: Int) throws(ConfigError) {
    let json: JSONValue = try config[key]
    guard let totals = Self.totals(json, rank: rank), totals.count == rank else {
      throw ConfigError(key, "does not tell the edges of \(rank) axes")
    }
    guard totals.allSatisfy({ $0 >= 0 }) else { throw ConfigError(key, "has a number below 0") }
    self.totals = totals
  }

  private static func totals(_ json: JSONValue, rank: Int) -> [Int]? {
    if let all = Int(json) { return Array(repeating: 2 * all, count: rank) }
    if let edges = json.object, edges["class_name"] == nil {
      let names =
        rank == 1
        ? [["left_pad", "right_pad"]] : [["top_pad", "bottom_pad"], ["left_pad", "right_pad"]]
      return names.map { pair in pair.reduce(0) { $0 + (edges[$1].flatMap { Int($0) } ?? 0) } }
    }
    if let numbers = [Int](json) {
      if numbers.count == 2 * rank {
        return (0..<rank).map { numbers[2 * $0] + numbers[2 * $0 + 1] }
      }
      return rank == 1 ? nil : numbers.map { 2 * $0 }
    }
    guard let axes = json.array else { return nil }
    let totals = axes.compactMap { axis in
      if let both = Int(axis) { return 2 * both }
      guard let pair = [Int](axis), pair.count == 2 else { return nil }
      return pair[0] + pair[1]
    }
    return totals.count == axes.count ? totals : nil
  }
}
