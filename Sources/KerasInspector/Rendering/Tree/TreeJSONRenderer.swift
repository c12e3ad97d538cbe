import KerasArchitecture

/// Writes the tree of an HDF5 file as one JSON object on one line: a list of its objects, by path.
public struct TreeJSONRenderer: Sendable {
  /// Whether attributes are written, with their values.
  public var showsAttributes: Bool

  /// Creates a renderer.
  public init(showsAttributes: Bool = true) { self.showsAttributes = showsAttributes }

  /// The listing as an object on a line.
  public func render(_ listing: TreeListing) -> String {
    let object = JSONObject([
      "schema": .integer(JSONRenderer.schema),
      "file": .object(
        JSONObject(["path": .string(listing.path), "bytes": .integer(listing.bytes)])),
      "trees": .array(listing.parts.map { .object(json(of: $0)) }),
    ])
    return JSONValue.object(object).serialized + "\n"
  }

  private func json(of part: TreeListing.Part) -> JSONObject {
    JSONObject([
      "prefix": .string(part.prefix),
      "bytes": .integer(part.bytes),
      "groups": .integer(part.counts.groups),
      "datasets": .integer(part.counts.datasets),
      "attributes": .integer(part.counts.attributes),
      "links": .integer(part.counts.links),
      "data_bytes": .integer(part.counts.bytes),
      "allocated_bytes": .integer(part.counts.allocatedBytes),
      "objects": .array(part.entries.map { .object(json(of: $0)) }),
      "damage": .array(part.damage.map { .string($0) }),
    ])
  }

  private func json(of entry: TreeEntry) -> JSONObject {
    var object = JSONObject(["path": .string(entry.path)])
    func append(_ kind: String, _ members: JSONObject = JSONObject()) {
      object.append("kind", .string(kind))
      for (key, value) in members.members { object.append(key, value) }
    }
    switch entry.content {
    case .group: append("group")
    case .dataset(let array): append("dataset", array.json)
    case .datatype: append("datatype")
    case .seen(let path, let isCycle):
      append("hard_link", JSONObject(["target": .string(path), "cycle": .bool(isCycle)]))
    case .softLink(let path): append("soft_link", JSONObject(["target": .string(path)]))
    case .externalLink(let file, let path):
      append("external_link", JSONObject(["file": .string(file), "target": .string(path)]))
    case .otherLink(let number): append("other_link", JSONObject(["class": .integer(number)]))
    case .unread(let reason): append("unread", JSONObject(["reason": .string(reason)]))
    }
    if showsAttributes, entry.hasAttributes {
      object.append("attributes", .array(entry.attributes.map { .object($0.json) }))
      object.append("unread_attributes", .integer(entry.unreadAttributes))
    }
    return object
  }
}

extension TreeEntry {
  fileprivate var hasAttributes: Bool {
    switch content {
    case .group, .dataset, .datatype: true
    default: false
    }
  }
}

extension TreeAttribute {
  fileprivate var json: JSONObject {
    JSONObject([
      "name": .string(name),
      "dtype": .string(dtype),
      "shape": shape.map { .array($0.map { .integer($0) }) } ?? .null,
      "bytes": JSONValue(bytes),
      "value": value.json,
    ])
  }
}

extension TreeAttribute.Value {
  /// The elements in a flat list; `null` where they were not read.
  fileprivate var json: JSONValue {
    switch self {
    case .strings(let strings): .array(strings.map { .string($0) })
    case .integers(let integers): .array(integers.map { .integer($0) })
    case .numbers(let numbers): .array(numbers.map { .number($0) })
    case .unread: .null
    }
  }
}
