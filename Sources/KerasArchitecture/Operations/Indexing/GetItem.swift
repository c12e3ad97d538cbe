/// What stands between brackets: `x[..., 0]` (keras 3.15.1 `ops/numpy.py`, `GetItem`).
struct GetItem: Layer {
  static let classes: [LayerClass] = .operations("GetItem")

  init(_ config: LayerConfig) {}

  func output(for call: LayerCall) throws(ShapeError) -> LayerOutput {
    guard let key = call.argument(1, "key") else { throw .impossible("it has no index") }
    var indices: [TensorIndex] = []
    for item in key.elements ?? [key] { indices.append(try TensorIndex(item)) }
    return .tensor(try call.operand(0, "x").indexed(by: indices))
  }
}

extension TensorIndex {
  /// Reads one item of an index, as Keras 3 or TensorFlow writes it.
  ///
  /// - Throws: ``ShapeError/unknown(_:)`` if it is none of those that keep track of sizes.
  init(_ argument: CallArgument) throws(ShapeError) {
    switch argument {
    case .literal(.null): self = .newAxis
    case .literal(let json):
      if let position = Int(json) {
        self = .position(position)
      } else if json["class_name"]?.string == "__ellipsis__" {
        self = .ellipsis
      } else if let bounds = json["class_name"] == nil ? json : json["config"],
        bounds.object?.keys.contains("start") == true
      {
        self = .slice(
          PythonSlice(
            start: try Self.bound(bounds["start"]), stop: try Self.bound(bounds["stop"]),
            step: try Self.bound(bounds["step"])))
      } else {
        throw .unknown("an index is neither a number nor a slice")
      }
    case .tensor(let shape):
      guard let shape, shape.rank == 0 else { throw .unknown("an index is a tensor") }
      self = .position(shape.held?.sizes.first ?? nil)
    case .dictionary(let members):
      // A slice whose bounds are tensors; TensorFlow may know their values.
      var bounds: [String: Int] = [:]
      for member in members {
        guard ["start", "stop", "step"].contains(member.name), let value = member.value.knownValue
        else {
          self = .partOfAxis
          return
        }
        bounds[member.name] = try Self.bound(value)
      }
      self = .slice(
        PythonSlice(start: bounds["start"], stop: bounds["stop"], step: bounds["step"]))
    case .list:
      throw .unknown("an index is a tensor")
    }
  }

  private static func bound(_ json: JSONValue?) throws(ShapeError) -> Int? {
    guard let json, !json.isNull else { return nil }
    guard let bound = json.int else { throw .unknown("a bound of a slice is no integer") }
    return bound
  }
}
