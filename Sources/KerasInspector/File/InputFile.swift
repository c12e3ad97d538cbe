#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is open for reading, and closed when the value goes.
struct InputFile: ~Copyable {
  /// The path, as it was given.
  let path: String
  /// The length, in bytes.
  let length: Int
  /// The system's number for it.
  let descriptor: CInt
  /// How the HDF5 files in it are read.
  let reading: ReadingOptions
  /// The first bytes, enough to tell what kind of file it is.
  let head: [UInt8]

  private static let headLength = 4096

  /// Opens the regular file at `path`.
  ///
  /// - Throws: ``InspectionError`` in words that say what stands in the way.
  init(path: String, _ reading: ReadingOptions = ReadingOptions()) throws(InspectionError) {
    // Without O_NONBLOCK, opening a named pipe would wait for somebody to write to it.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotOpen(path, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let code = errno
      close(descriptor)
      throw .cannotOpen(path, code)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw InspectionError(
        status.st_mode & S_IFMT == S_IFDIR ? .notAModel : .unreadable, path: path,
        status.st_mode & S_IFMT == S_IFDIR
          ? "it is a directory; name the model file in it" : "it is not a regular file")
    }
    self.path = path
    self.reading = reading
    self.descriptor = descriptor
    length = Int(status.st_size)
    head = Self.read(descriptor, at: 0, count: min(Self.headLength, length))
  }

  deinit { close(descriptor) }

  /// Reads bytes; fewer than asked for if the file ends before.
  func bytes(at offset: Int, count: Int) -> [UInt8] {
    Self.read(descriptor, at: offset, count: count)
  }

  private static func read(_ descriptor: CInt, at offset: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let start = buffer.baseAddress {
        let read = pread(descriptor, start + filled, count - filled, off_t(offset + filled))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { break }
        filled += read
      }
    }
  }
}

extension InspectionError {
  fileprivate static func cannotOpen(_ path: String, _ code: CInt) -> InspectionError {
    switch code {
    case ENOENT: InspectionError(.unreadable, path: path, "there is no such file")
    case EACCES, EPERM:
      InspectionError(.unreadable, path: path, "permission denied; make the file readable")
    default: InspectionError(.unreadable, path: path, String(cString: strerror(code)))
    }
  }
}
