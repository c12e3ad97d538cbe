/// Reads the calls of a layer from `inbound_nodes`, in the forms of every Keras version.
struct InboundNodeReader {
  /// The names of the layers around: TensorFlow writes a tensor among other values as
  /// `["name", 0, 0]`, which only the name tells from data.
  let layerNames: Set<String>

  /// Reads one call.
  ///
  /// - Throws: ``ConfigError`` if it has none of the forms that Keras writes.
  func call(_ node: JSONValue) throws(ConfigError) -> GraphCall {
    if let arguments = node["args"]?.array {
      return GraphCall(
        arguments: arguments.map { argument($0) },
        keywords: node["kwargs"]?.object.map { keywords($0) } ?? [])
    }
    return try connectionCall(node)
  }

  /// Reads `[layer, node, tensor]` triples with call arguments in a fourth place, alone, in a list
  /// or in a dictionary (keras 2.15.0 `engine/node.py`).
  private func connectionCall(_ node: JSONValue) throws(ConfigError) -> GraphCall {
    if let connection = connection(node) {
      return GraphCall(arguments: [connection.argument], keywords: keywords(ofConnection: node))
    }
    let keywords = firstConnection(in: node).map { self.keywords(ofConnection: $0) } ?? []
    guard let elements = node.array else {
      guard node.object != nil else {
        throw ConfigError("inbound_nodes", "has \(node.kind) where a call belongs")
      }
      return GraphCall(arguments: [try structure(node)], keywords: keywords)
    }
    var arguments: [NodeArgument] = []
    for element in elements { arguments.append(try structure(element)) }
    return GraphCall(
      arguments: arguments.count == 1 ? arguments : [.list(arguments)], keywords: keywords)
  }

  /// Reads tensors in the structure of lists and dictionaries in which they stand.
  ///
  /// - Throws: ``ConfigError`` if something else is among them.
  func structure(_ json: JSONValue) throws(ConfigError) -> NodeArgument {
    if let connection = connection(json) { return connection.argument }
    if let elements = json.array {
      var arguments: [NodeArgument] = []
      for element in elements { arguments.append(try structure(element)) }
      return .list(arguments)
    }
    guard let object = json.object else {
      throw ConfigError("inbound_nodes", "has \(json.kind) where a tensor belongs")
    }
    var members: [NodeArgument.Member] = []
    for (key, value) in object.members {
      members.append(NodeArgument.Member(name: key, value: try structure(value)))
    }
    return .dictionary(members)
  }

  /// A triple or quadruple that names a tensor, or `_CONSTANT_VALUE` and a value.
  private func connection(_ json: JSONValue) -> (argument: NodeArgument, keywords: JSONValue?)? {
    guard case .array(let parts) = json, (3...4).contains(parts.count), let name = parts[0].string,
      let node = parts[1].int
    else { return nil }
    let keywords = parts.count == 4 ? parts[3] : nil
    if name == "_CONSTANT_VALUE", node == -1 { return (.literal(parts[2]), keywords) }
    guard let tensor = parts[2].int else { return nil }
    return (.tensor(TensorReference(layer: name, node: node, tensor: tensor)), keywords)
  }

  private func firstConnection(in json: JSONValue) -> JSONValue? {
    if connection(json) != nil { return json }
    if let object = json.object { return object.values.first.flatMap { firstConnection(in: $0) } }
    return json.array?.first.flatMap { firstConnection(in: $0) }
  }

  private func keywords(ofConnection json: JSONValue) -> [NodeArgument.Member] {
    connection(json)?.keywords?.object.map { keywords($0) } ?? []
  }

  private func keywords(_ object: JSONObject) -> [NodeArgument.Member] {
    object.members.map { NodeArgument.Member(name: $0, value: argument($1)) }
  }

  /// Reads a value with tensors at any depth.
  private func argument(_ json: JSONValue) -> NodeArgument {
    if let tensor = kerasTensor(json) { return .tensor(tensor) }
    if case .array(let parts) = json {
      if parts.count == 3, layerNames.contains(parts[0].string ?? ""),
        let connection = connection(json)
      {
        return connection.argument
      }
      let elements = parts.map { argument($0) }
      return elements.contains(where: \.hasTensor) ? .list(elements) : .literal(json)
    }
    if let object = json.object {
      let members = keywords(object)
      return members.contains(where: \.value.hasTensor) ? .dictionary(members) : .literal(json)
    }
    return .literal(json)
  }

  /// A tensor as Keras 3 writes it, with its shape (keras 3.15.1 `saving/serialization_lib.py`).
  private func kerasTensor(_ json: JSONValue) -> TensorReference? {
    guard let object = json.object, object["class_name"]?.string == "__keras_tensor__",
      let config = object["config"], let history = config["keras_history"]?.array,
      history.count == 3, let name = history[0].string, let node = history[1].int,
      let tensor = history[2].int
    else { return nil }
    return TensorReference(
      layer: name, node: node, tensor: tensor,
      recordedShape: config["shape"].flatMap { Shape($0) })
  }
}
