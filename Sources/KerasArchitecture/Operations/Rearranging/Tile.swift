/// The whole tensor repeated (keras 3.15.1 `ops/numpy.py`, `Tile`).
struct Tile: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Tile")

  /// How often, for each axis; `nil` for a number that the model computes.
  let counts: [Int?]

  init(_ config: LayerConfig) throws(ConfigError) {
    let json: JSONValue = try config["repeats"]
    guard let counts = Int(json).map({ [$0] }) ?? [Int?](json) else {
      throw ConfigError("repeats", "is \(json.kind), not a list of integers")
    }
    self.counts = counts
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape { try input.tiled(counts) }
}
