/// The axes rearranged by a pattern such as `b h w -> b (h w)` (keras 3.15.1 `ops/einops.py`).
struct Rearrange: Layer {
  static let classes: [LayerClass] = .operations("Rearrange")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let pattern = call.argument(1, "pattern")?.literal?.string,
      let (input, output) = Self.sides(of: pattern)
    else { throw .unknown("the pattern of the rearrangement cannot be read") }
    let shape = try call.operand(0, "tensor")
    guard shape.rank == input.count else {
      throw .impossible("a pattern of \(input.count) axes for the shape \(shape)")
    }
    var sizes: [String: Int?] = [:]
    for keyword in call.keywords {
      if let size = keyword.value.literal?.int { sizes[keyword.name] = size }
    }
    for (group, size) in zip(input, shape.sizes) { try Self.divide(size, among: group, &sizes) }
    var result: [Int?] = []
    for group in output {
      var factors: [Int?] = []
      for name in group {
        guard let size = sizes[name] else { throw .impossible("no axis is named \(name)") }
        factors.append(size)
      }
      let fixed = factors.compactMap(\.self)
      result.append(fixed.count == factors.count ? try product(fixed) : nil)
    }
    return .tensor(Shape(result))
  }

  /// Gives the axis of a group that has no size yet what the others leave of `size`.
  private static func divide(
    _ size: Int?, among group: [String], _ sizes: inout [String: Int?]
  ) throws(ShapeError) {
    guard group.count > 1 else {
      for name in group { sizes[name] = .some(size) }
      return
    }
    guard let open = group.first(where: { sizes[$0] == nil }) else { return }
    let known = try product(group.compactMap { sizes[$0] ?? nil })
    guard let size else {
      sizes[open] = .some(nil)
      return
    }
    guard known > 0 else { throw .impossible("an axis of size 0 in a pattern") }
    sizes[open] = size / known
  }

  /// The groups of names on both sides of the arrow, each one axis.
  private static func sides(of pattern: String) -> ([[String]], [[String]])? {
    let sides = pattern.split(separator: "->", omittingEmptySubsequences: false)
      .map { groups(in: $0) }
    guard sides.count == 2, let input = sides[0], let output = sides[1] else { return nil }
    return (input, output)
  }

  private static func groups(in side: Substring) -> [[String]]? {
    var groups: [[String]] = []
    var open: [String]?
    let spaced = side.replacing("(", with: " ( ").replacing(")", with: " ) ")
    for word in spaced.split(separator: " ") {
      switch word {
      case "(":
        guard open == nil else { return nil }
        open = []
      case ")":
        guard let group = open else { return nil }
        groups.append(group)
        open = nil
      default:
        guard word.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
        if open == nil { groups.append([String(word)]) } else { open?.append(String(word)) }
      }
    }
    return open == nil ? groups : nil
  }
}
