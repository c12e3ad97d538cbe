#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory with a descriptor, for what only exists compressed and must be read like a file.
struct ScratchMemory: ~Copyable {
  /// The system's number for it.
  let descriptor: CInt
  private(set) var length = 0

  /// Creates memory that holds nothing yet; `nil` if the system has none to give.
  init?() {
    #if os(Linux)
      descriptor = memfd_create("h5summary", UInt32(MFD_CLOEXEC))
    #else
      // An unlinked file is the nearest there is: nobody else can name it, and it goes with the
      // descriptor.
      var name = Array("/tmp/h5summary.XXXXXX".utf8CString)
      descriptor = mkstemp(&name)
      if descriptor >= 0 { unlink(name) }
    #endif
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Appends bytes; `false` if the system does not take them.
  mutating func append(_ bytes: ArraySlice<UInt8>) -> Bool {
    let written = bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let count = write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        written += count
      }
      return written
    }
    length += written
    return written == bytes.count
  }
}
