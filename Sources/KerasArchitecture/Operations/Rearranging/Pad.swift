/// Margins around the axes (keras 3.15.1 `ops/numpy.py`, `Pad`).
struct Pad: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Pad")

  /// What is added before and after each axis, `nil` if the model computes it; one pair counts for
  /// all.
  let margins: [[Int?]]

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["pad_width"]
    let margins =
      Int(json).map { [[$0, $0]] } ?? [Int?](json).map { [$0] } ?? [[Int?]](json) ?? []
    self.margins = margins.map { $0.count == 1 ? $0 + $0 : $0 }
    guard !margins.isEmpty, self.margins.allSatisfy({ $0.count == 2 }) else {
      throw ConfigError("pad_width", "is no list of pairs of integers")
    }
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    guard margins.count == 1 || margins.count == input.rank else {
      throw .impossible("margins for \(margins.count) axes of the shape \(input)")
    }
    var result = input
    for (index, size) in input.sizes.enumerated() {
      let margin = margins[margins.count == 1 ? 0 : index]
      guard let size, let before = margin[0], let after = margin[1] else {
        result.sizes[index] = nil
        continue
      }
      let padded = try sum([size, before, after])
      guard padded >= 0 else { throw .impossible("more is cropped from an axis than it has") }
      result.sizes[index] = padded
    }
    return result
  }
}
