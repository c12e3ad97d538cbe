internal import CReader

/// What the records say of one object, as far as they got.
struct ObjectRecords {
  let id: HDF5Object.ID
  let kind: reader_object
  let referenceCount: UInt32
  let attributeCount: UInt64
  var attributes: [HDF5Attribute] = []
  var links: [HDF5Link] = []
  var dataset = DatasetRecords()
}

/// What the records say of a dataset, as far as they got.
struct DatasetRecords {
  var layout: reader_layout?
  var chunk: [UInt64] = []
  var filters: [HDF5Filter] = []
  var external: [HDF5ExternalPart] = []
  var sources: [HDF5VirtualSource] = []
  var dataspace: HDF5Dataspace?
  var datatype: HDF5Datatype?
  var storageSize: UInt64?
  var offset: UInt64?
}

extension RecordCursor {
  mutating func object() throws(MalformedRecord) -> ObjectRecords {
    ObjectRecords(
      id: try objectID(), kind: reader_object(UInt32(try byte())),
      referenceCount: try integer(UInt32.self), attributeCount: try integer(UInt64.self))
  }

  mutating func link() throws(MalformedRecord) -> HDF5Link {
    HDF5Link(name: try string(), target: try target())
  }

  private mutating func target() throws(MalformedRecord) -> HDF5Link.Target {
    switch reader_link(UInt32(try byte())) {
    case READER_LINK_HARD: return .object(try objectID())
    case READER_LINK_SOFT: return .soft(try string())
    case READER_LINK_EXTERNAL: return .external(file: try string(), path: try string())
    case READER_LINK_USER: return .userDefined(class: try integer(UInt32.self))
    case READER_LINK_UNREAD: return .unread
    default: throw MalformedRecord()
    }
  }

  private mutating func objectID() throws(MalformedRecord) -> HDF5Object.ID {
    HDF5Object.ID(address: try integer(UInt64.self))
  }
}

extension DatasetRecords {
  mutating func add(
    _ tag: reader_record, from cursor: inout RecordCursor
  ) throws(MalformedRecord) {
    switch tag {
    case READER_RECORD_LAYOUT:
      layout = reader_layout(UInt32(try cursor.byte()))
      chunk = try cursor.array(Int(try cursor.byte())) { cursor throws(MalformedRecord) in
        try cursor.integer(UInt64.self)
      }
    case READER_RECORD_FILTERS:
      filters = try cursor.array(try cursor.count(of: 16)) { cursor throws(MalformedRecord) in
        try cursor.filter()
      }
    case READER_RECORD_EXTERNAL:
      external = try cursor.array(try cursor.count(of: 20)) { cursor throws(MalformedRecord) in
        HDF5ExternalPart(
          file: try cursor.string(), offset: try cursor.integer(UInt64.self),
          size: try cursor.integer(UInt64.self))
      }
    case READER_RECORD_VIRTUAL:
      sources = try cursor.array(try cursor.count(of: 8)) { cursor throws(MalformedRecord) in
        HDF5VirtualSource(file: try cursor.string(), dataset: try cursor.string())
      }
    case READER_RECORD_DATASPACE: dataspace = try cursor.dataspace()
    case READER_RECORD_DATATYPE: datatype = try cursor.datatype()
    case READER_RECORD_STORAGE:
      storageSize = try cursor.integer(UInt64.self)
      offset = try cursor.integer(UInt64.self)
    default: throw MalformedRecord()
    }
  }
}

extension RecordCursor {
  fileprivate mutating func filter() throws(MalformedRecord) -> HDF5Filter {
    let id = try integer(UInt32.self)
    let isOptional = try integer(UInt32.self) & 1 != 0
    let name = try string()
    let values = try array(try count(of: 4)) { cursor throws(MalformedRecord) in
      try cursor.integer(UInt32.self)
    }
    return HDF5Filter(id: id, isOptional: isOptional, name: name, clientValues: values)
  }
}
