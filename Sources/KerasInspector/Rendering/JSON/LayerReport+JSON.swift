import KerasArchitecture

extension LayerReport {
  /// The row as the JSON format writes it.
  var json: JSONObject {
    var object = JSONObject([
      "name": .string(name),
      "class": JSONValue(className),
      "trainable": .bool(isTrainable),
      "output_shape": output.map(JSONValue.init) ?? .null,
      "params": JSONValue(params),
      "trainable_params": JSONValue(trainableParams),
      "non_trainable_params": JSONValue(nonTrainableParams),
      "stored_params": JSONValue(storedParams),
      "status": .string(status.rawValue),
      "formula": JSONValue(formula?.description),
      "unknown_reason": JSONValue(unknownReason),
      "connected_to": .array(connections.map { .object($0.json) }),
      "weights": .array(weights.map { .object($0.json) }),
    ])
    if !layers.isEmpty {
      object.append("layers", .array(layers.map { .object($0.json) }))
    }
    return object
  }
}

extension DeclaredLayer.Connection {
  fileprivate var json: JSONObject {
    JSONObject(["layer": .string(layer), "node": .integer(node), "tensor": .integer(tensor)])
  }
}

extension WeightReport {
  /// The weight as the JSON formats write it.
  var json: JSONObject {
    JSONObject([
      "name": .string(name),
      "trainable": .bool(isTrainable),
      "declared_shape": declaredShape.map { .array($0.map { .integer($0) }) } ?? .null,
      "stored_shape": storedShape.map { .array($0.map { .integer($0) }) } ?? .null,
      "dtype": JSONValue(dtype),
      "path": JSONValue(path),
      "bytes": JSONValue(bytes),
    ])
  }
}

extension JSONValue {
  /// A string, or `null`.
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }

  /// An integer, or `null`.
  init(_ number: Int?) { self = number.map { .integer($0) } ?? .null }

  /// The sizes of a shape, or `null`.
  init(_ shape: Shape?) { self = shape.map { .array($0.sizes.map(JSONValue.init)) } ?? .null }

  /// The shape of one output, or a list of the shapes of several.
  init(_ output: LayerOutput) {
    if case .tensor(let shape) = output {
      self.init(shape)
    } else {
      self = .array(output.shapes.map(JSONValue.init))
    }
  }
}
