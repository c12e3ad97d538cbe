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

/// Each element repeated (keras 3.15.1 `ops/numpy.py`, `Repeat`).
struct Repeat: SingleInputLayer {
  static let classes: [LayerClass] = .operations("Repeat")

  let counts: IntegerOrList
  let axis: Int?

  init(_ config: LayerConfig) throws(ConfigError) {
    counts = try config["repeats"]
    axis = try config["axis", default: nil]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    try (axis == nil ? input.flattened() : input).changing(axis: axis ?? 0) {
      (size) throws(ShapeError) in
      guard counts.values.allSatisfy({ $0 >= 0 }) else { throw .impossible("a negative repeat") }
      if counts.values.count == 1 { return try product([size, counts.values[0]]) }
      guard counts.values.count == size else {
        throw .impossible("\(counts.values.count) repeats for an axis of size \(size)")
      }
      return try sum(counts.values)
    }
  }
}

/// The tensor brought to a given shape (keras 3.15.1 `ops/numpy.py`, `BroadcastTo`).
struct BroadcastTo: SingleInputLayer {
  static let classes: [LayerClass] = .operations("BroadcastTo")

  let shape: Shape

  init(_ config: LayerConfig) throws(ConfigError) {
    shape = try config["shape"]
  }

  func outputShape(for input: Shape) throws(ShapeError) -> Shape {
    _ = try Shape.broadcast(input, shape)
    return shape
  }
}
