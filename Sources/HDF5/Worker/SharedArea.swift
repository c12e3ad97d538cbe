internal import CReader

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Memory that a worker writes its records to, and in which it tells where it is.
struct SharedArea: ~Copyable {
  var area: reader_area

  init(capacity: Int) throws(HDF5Error) {
    area = reader_area()
    // The walk keeps the last page for its last word.
    guard reader_area_create(max(capacity, 1 << 14), &area) else {
      throw .system(operation: "allocate memory", code: errno)
    }
  }

  deinit {
    var area = area
    reader_area_destroy(&area)
  }

  mutating func clear() { reader_area_clear(&area) }

  /// Grows as long as the worker makes progress.
  var steps: UInt64 {
    withUnsafePointer(to: area) { reader_area_steps($0) }
  }

  var position: reader_position {
    withUnsafePointer(to: area) { reader_area_position($0) }
  }

  /// Lends all whole records; the worker must have ended before.
  func withRecords<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    let records = withUnsafePointer(to: area) { reader_area_records($0) }
    return body(UnsafeRawBufferPointer(start: records.bytes, count: records.count))
  }
}
