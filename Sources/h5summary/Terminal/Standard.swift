#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where results go.
enum StandardOutput {
  /// Writes the text at once.
  ///
  /// If nobody reads it any more, as behind `| head`, the process ends without a word. SIGPIPE does
  /// that by itself; where it is ignored, the status is the same 141 that a shell shows for it.
  static func write(_ text: String) {
    switch writeAll(text, to: STDOUT_FILENO) {
    case 0: break
    case EPIPE: exit(128 + SIGPIPE)
    case let code:
      StandardError.write("h5summary: standard output: \(String(cString: strerror(code)))\n")
      exit(EX_IOERR)
    }
  }
}

/// Where complaints go.
enum StandardError {
  /// Writes the text, if anyone can read it.
  static func write(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }
}

/// Writes the bytes of `text` and returns 0, or the code of the error that kept it from that.
private func writeAll(_ text: String, to descriptor: CInt) -> CInt {
  var text = text
  return text.withUTF8 { bytes in
    var rest = bytes
    while !rest.isEmpty {
      let count = write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
