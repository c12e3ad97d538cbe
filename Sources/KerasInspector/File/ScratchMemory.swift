#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory with a descriptor, for what only exists compressed and must be read like a file.
///
/// It has a name for the moment in which it is made only; nothing is left when the value goes.
struct ScratchMemory: ~Copyable {
  /// The system's number for it.
  let descriptor: CInt
  /// How much it holds, in bytes.
  let capacity: Int
  private let base: UnsafeMutableRawPointer
  private(set) var length = 0

  /// Creates memory for `capacity` bytes; `nil` if the system has none to give.
  init?(capacity: Int) {
    let name = "/h5summary-\(getpid())-\(UInt32.random(in: 0 ... .max))"
    let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { return nil }
    shm_unlink(name)
    guard capacity > 0, ftruncate(descriptor, off_t(capacity)) == 0,
      let base = mmap(nil, capacity, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
      base != MAP_FAILED
    else {
      close(descriptor)
      return nil
    }
    (self.descriptor, self.capacity, self.base) = (descriptor, capacity, base)
  }

  deinit {
    munmap(base, capacity)
    close(descriptor)
  }

  /// Appends as many of the bytes as there is room for.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    let count = min(bytes.count, capacity - length)
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress {
        (base + length).copyMemory(from: start, byteCount: count)
      }
    }
    length += count
  }
}
