internal import CReader

// `type.c` tells how types are written.
extension RecordCursor {
  // No worker nests them as deep as this.
  private static let deepest = 32

  mutating func datatype(depth: Int = 0) throws(MalformedRecord) -> HDF5Datatype {
    guard depth < Self.deepest else { throw MalformedRecord() }
    let kind = reader_type(UInt32(try byte()))
    let size = try integer(UInt64.self)
    switch kind {
    case READER_TYPE_INTEGER:
      return .integer(size: size, isSigned: try flag(), bits: try bits())
    case READER_TYPE_FLOAT:
      return .float(size: size, bits: try bits(), fields: try floatFields())
    case READER_TYPE_STRING:
      return .string(try stringType(size: size))
    case READER_TYPE_BITS:
      return .bitField(size: size, bits: try bits())
    case READER_TYPE_OPAQUE:
      return .opaque(size: size, tag: try string())
    case READER_TYPE_COMPOUND:
      return try compound(size: size, depth: depth + 1)
    case READER_TYPE_ENUM:
      return try enumeration(depth: depth + 1)
    case READER_TYPE_SEQUENCE:
      return .sequence(of: try datatype(depth: depth + 1), size: size)
    case READER_TYPE_ARRAY:
      let rank = Int(try byte())
      let dimensions = try array(rank) { cursor throws(MalformedRecord) in
        try cursor.integer(UInt64.self)
      }
      return .array(dimensions: dimensions, of: try datatype(depth: depth + 1), size: size)
    case READER_TYPE_REFERENCE: return .reference(size: size)
    case READER_TYPE_TIME: return .time(size: size)
    case READER_TYPE_COMPLEX: return .complex(size: size)
    case READER_TYPE_UNREAD: return .unread(.failed)
    default: throw MalformedRecord()
    }
  }

  private mutating func bits() throws(MalformedRecord) -> HDF5Bits {
    HDF5Bits(
      isBigEndian: try flag(), precision: try integer(UInt32.self),
      offset: try integer(UInt32.self))
  }

  private mutating func floatFields() throws(MalformedRecord) -> HDF5FloatFields {
    HDF5FloatFields(
      sign: try integer(UInt32.self), exponent: try integer(UInt32.self),
      exponentWidth: try integer(UInt32.self), mantissa: try integer(UInt32.self),
      mantissaWidth: try integer(UInt32.self), bias: try integer(UInt64.self))
  }

  private mutating func stringType(size: UInt64) throws(MalformedRecord) -> HDF5StringType {
    HDF5StringType(
      size: size, isVariable: try flag(), isUTF8: try flag(),
      padding: .init(rawValue: try byte()) ?? .nullPadded)
  }

  private mutating func compound(size: UInt64, depth: Int) throws(MalformedRecord) -> HDF5Datatype {
    let memberCount = try integer(UInt32.self)
    let written = try count(of: 21)
    let members = try array(written) { cursor throws(MalformedRecord) in
      HDF5Member(
        name: try cursor.string(), offset: try cursor.integer(UInt64.self),
        datatype: try cursor.datatype(depth: depth))
    }
    return .compound(size: size, members: members, memberCount: memberCount)
  }

  private mutating func enumeration(depth: Int) throws(MalformedRecord) -> HDF5Datatype {
    let base = try datatype(depth: depth)
    let memberCount = try integer(UInt32.self)
    let written = try count(of: 8)
    let members = try array(written) { cursor throws(MalformedRecord) in
      HDF5EnumerationMember(name: try cursor.string(), value: Array(try cursor.lengthAndBytes()))
    }
    return .enumeration(base: base, members: members, memberCount: memberCount)
  }
}
