internal import CReader

extension RecordCursor {
  mutating func attribute() throws(MalformedRecord) -> HDF5Attribute {
    let name = try string()
    let datatype = try datatype()
    let dataspace = try dataspace()
    let value = try value(of: datatype, in: dataspace)
    return HDF5Attribute(name: name, datatype: datatype, dataspace: dataspace, value: value)
  }

  // Sixteen bytes of memory each, for as little as one in the file.
  private static var elementLimit: Int { 1_000_000 }

  private mutating func value(
    of datatype: HDF5Datatype, in dataspace: HDF5Dataspace
  ) throws(MalformedRecord) -> HDF5AttributeValue {
    switch reader_value(UInt32(try byte())) {
    case READER_VALUE_RAW:
      let bytes = try lengthAndBytes()
      guard dataspace.count ?? 0 <= Self.elementLimit else { return .unread(.tooLarge) }
      return HDF5AttributeValue(bytes, of: datatype, in: dataspace) ?? .unread(.unsupported)
    case READER_VALUE_STRINGS:
      let count = try count(of: 4)
      guard count <= Self.elementLimit else { return .unread(.tooLarge) }
      return .strings(
        try array(count) { cursor throws(MalformedRecord) in try cursor.string() })
    case READER_VALUE_ERROR: return .unread(.failed)
    case READER_VALUE_SKIPPED: return .unread(.skipped)
    case READER_VALUE_TOO_LARGE: return .unread(.tooLarge)
    case READER_VALUE_UNSUPPORTED: return .unread(.unsupported)
    default: throw MalformedRecord()
    }
  }
}
