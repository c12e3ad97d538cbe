/// An entry of a zip archive, as the central directory describes it.
struct ZipEntry: Sendable, Hashable {
  /// The name, with an invalid byte as a private character.
  let name: String
  /// How its bytes are stored.
  let method: Method
  /// Whether the entry is encrypted.
  let isEncrypted: Bool
  /// Its length in the archive, in bytes.
  let compressedSize: Int
  /// Its own length, in bytes.
  let size: Int
  /// Where its local header begins, in bytes from the start of the file.
  let headerOffset: Int
  /// The file mode of Unix, where the archive records one.
  let unixMode: UInt16

  /// How the bytes of an entry are stored.
  enum Method: Hashable, Sendable {
    /// As they are.
    case stored
    /// Compressed by deflate.
    case deflated
    /// In a way that is not supported, by its number in the zip format.
    case other(UInt16)
  }
}
