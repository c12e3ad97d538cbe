/// Why an archive, or an entry of one, cannot be read.
enum ZipError: Error, Hashable, CustomStringConvertible {
  /// There is no central directory where it should be.
  case noDirectory
  /// A number of the archive contradicts its length, or another number.
  case contradiction(String)
  /// The entry is encrypted.
  case encrypted
  /// The entry is compressed in a way that is not supported.
  case unsupportedMethod(UInt16)
  /// The entry is longer than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// The system gives no memory to inflate it into.
  case noMemory
  /// The compressed bytes are damaged.
  case badData

  var description: String {
    switch self {
    case .noDirectory: "its central directory is missing: the file is cut off or damaged"
    case .contradiction(let what): what
    case .encrypted: "it is encrypted"
    case .unsupportedMethod(let method): "it is compressed by method \(method), not by deflate"
    case .tooLarge(let bytes, let limit): "it would take \(bytes) bytes; the limit is \(limit)"
    case .noMemory: "there is no memory to inflate it into"
    case .badData: "its compressed bytes are damaged, or not as many as it says"
    }
  }
}
