import KerasArchitecture

extension StoredArray {
  /// The array as the JSON formats write it, in members of what it belongs to.
  var json: JSONObject {
    var object = JSONObject([
      "dtype": .string(dtype),
      "big_endian": .bool(isBigEndian),
      "shape": shape.map { .array($0.map { .integer($0) }) } ?? .null,
      "bytes": JSONValue(bytes),
      "allocated_bytes": JSONValue(allocatedBytes),
      "layout": .string(layout.word),
    ])
    switch layout {
    case .compact, .unread: break
    case .contiguous(let offset): object.append("offset", JSONValue(offset))
    case .chunked(let sizes): object.append("chunks", .array(sizes.map { .integer($0) }))
    case .external(let parts): object.append("files", .array(parts.map { .object($0.json) }))
    case .virtual(let sources): object.append("sources", .array(sources.map { .object($0.json) }))
    }
    object.append("filters", .array(filters.map { .object($0.json) }))
    object.append("compression_ratio", compressionRatio.map { .number($0) } ?? .null)
    return object
  }
}

extension StoredArray.Layout {
  fileprivate var word: String {
    switch self {
    case .compact: "compact"
    case .contiguous: "contiguous"
    case .chunked: "chunked"
    case .external: "external"
    case .virtual: "virtual"
    case .unread: "unread"
    }
  }
}

extension StorageFilter {
  fileprivate var json: JSONObject {
    JSONObject(["id": .integer(id), "name": .string(name), "level": JSONValue(level)])
  }
}

extension StoredArray.ExternalPart {
  fileprivate var json: JSONObject {
    JSONObject([
      "file": .string(file), "offset": .integer(offset), "bytes": JSONValue(bytes),
    ])
  }
}

extension StoredArray.VirtualSource {
  fileprivate var json: JSONObject {
    JSONObject(["file": .string(file), "dataset": .string(dataset)])
  }
}
