#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A part of an open file.
struct FileRegion {
  let descriptor: CInt
  let offset: UInt64
  let length: UInt64

  /// Up to so many bytes at an offset in the region.
  func bytes(at start: UInt64, count: Int) throws(HDF5Error) -> [UInt8] {
    let (position, overflow) = offset.addingReportingOverflow(start)
    guard start < length, !overflow, let position = off_t(exactly: position) else { return [] }
    let count = min(count, Int(clamping: length - start))
    var failure: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let more = pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
          position + off_t(filled))
        if more < 0 && errno == EINTR { continue }
        if more < 0 { failure = errno }
        if more <= 0 { break }
        filled += more
      }
    }
    if failure != 0 { throw .system(operation: "read", code: failure) }
    return bytes
  }
}
