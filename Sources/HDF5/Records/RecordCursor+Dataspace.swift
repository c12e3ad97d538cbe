internal import CReader

// `space.c` tells how spaces are written.
extension RecordCursor {
  mutating func dataspace() throws(MalformedRecord) -> HDF5Dataspace {
    switch reader_space(UInt32(try byte())) {
    case READER_SPACE_NULL: return .null
    case READER_SPACE_SCALAR: return .scalar
    case READER_SPACE_SIMPLE: break
    default: throw MalformedRecord()
    }
    let rank = Int(try byte())
    var dimensions: [UInt64] = []
    var largest: [UInt64?] = []
    dimensions.reserveCapacity(rank)
    largest.reserveCapacity(rank)
    for _ in 0..<rank {
      dimensions.append(try integer(UInt64.self))
      let limit = try integer(UInt64.self)
      largest.append(limit == .max ? nil : limit)
    }
    return .simple(dimensions: dimensions, largest: largest)
  }
}
