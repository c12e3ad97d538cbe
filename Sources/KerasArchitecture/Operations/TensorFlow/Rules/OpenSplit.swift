/// A tensor cut into parts, as `tf.split` does it: one of them may take what is left.
struct OpenSplit: Layer {
  static let classes: [LayerClass] = []

  private let count: Int?
  private let sizes: [Int?]
  private let axis: Int

  init(_ config: LayerConfig) throws(ConfigError) {
    axis = try config["axis", default: 0]
    let json: JSONValue = try config["num_or_size_splits"]
    count = Int(json)
    guard let sizes = count == nil ? [Int?](json) : [] else {
      throw ConfigError("num_or_size_splits", "is \(json.kind)")
    }
    self.sizes = sizes
  }

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    let input = try call.operand(0, "value")
    if let count { return .tensors(try input.split(into: count, axis: axis)) }
    try Shape.checkPartCount(sizes.count)
    let index = try input.index(ofAxis: axis)
    let known = sizes.compactMap(\.self).filter { $0 != -1 }
    let used = try sum(known)
    var parts: [LayerOutput] = []
    for size in sizes {
      var part = input
      // If the model computes one size, TensorFlow tells none.
      part.sizes[index] = size == -1 || sizes.contains(nil) ? nil : size
      if size == -1, known.count == sizes.count - 1, let whole = input.sizes[index] {
        guard whole >= used else { throw .impossible("\(whole) is split into more than it is") }
        part.sizes[index] = whole - used
      }
      parts.append(.tensor(part))
    }
    return .list(parts)
  }
}
