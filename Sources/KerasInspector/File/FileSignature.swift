/// What the first bytes of a file say it is.
enum FileSignature: Equatable {
  /// An HDF5 file.
  case hdf5
  /// A zip archive.
  case zip
  /// A JSON text.
  case json
  /// Nothing at all.
  case empty
  /// The text that Git LFS leaves in place of a file, with the size of that file.
  case lfsPointer(bytes: Int?)
  /// Something that is no Keras model, in words, with what to do about it.
  case other(String, advice: String)
  /// Something that these signatures do not know.
  case unknown

  /// Tells a file by its first bytes.
  init(head: [UInt8]) {
    if head.isEmpty {
      self = .empty
    } else if head.starts(with: [0x89, 0x48, 0x44, 0x46, 0x0D, 0x0A, 0x1A, 0x0A]) {
      self = .hdf5
    } else if head.starts(with: "PK\u{3}\u{4}".utf8) || head.starts(with: "PK\u{5}\u{6}".utf8) {
      self = .zip
    } else if head.starts(with: "version https://git-lfs.github.com/spec".utf8) {
      self = .lfsPointer(bytes: Self.lfsSize(head))
    } else if let known = Self.known.first(where: { $0.matches(head) }) {
      self = .other(known.description, advice: known.advice)
    } else if Self.isJSON(head) {
      self = .json
    } else {
      self = .unknown
    }
  }

  private static func lfsSize(_ head: [UInt8]) -> Int? {
    String(decoding: head, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("size ") }
      .flatMap { Int($0.dropFirst(5)) }
  }

  private static func isJSON(_ head: [UInt8]) -> Bool {
    let text = head.drop { [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard let first = text.first else { return false }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }

  private struct Known {
    let description: String
    let advice: String
    let matches: ([UInt8]) -> Bool

    static func prefix(_ prefix: some Sequence<UInt8>, _ description: String, _ advice: String)
      -> Known
    {
      let prefix = Array(prefix)
      return Known(description: description, advice: advice) { $0.starts(with: prefix) }
    }
  }

  private static let convert = "convert it, or look for the .h5 or .keras file it was made from"

  private static var known: [Known] {
    [
      Known(
        description: "an HTML page",
        advice: "the download failed and left a page of the web site; fetch the file itself"
      ) { head in
        let text = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
        let start = text.drop(while: \.isWhitespace)
        return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
          || start.hasPrefix("<?xml") || start.hasPrefix("<head")
      },
      .prefix([0x80, 0x02], "a Python pickle", "load it with the program that made it"),
      .prefix([0x80, 0x03], "a Python pickle", "load it with the program that made it"),
      .prefix([0x80, 0x04, 0x95], "a Python pickle", "load it with the program that made it"),
      .prefix([0x80, 0x05, 0x95], "a Python pickle", "load it with the program that made it"),
      .prefix([0x1F, 0x8B], "a gzip file", "unpack it first: gunzip"),
      .prefix([0x42, 0x5A, 0x68], "a bzip2 file", "unpack it first: bunzip2"),
      .prefix([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "unpack it first: unxz"),
      .prefix([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it first"),
      .prefix([0x93] + "NUMPY".utf8, "a NumPy array", "it holds one array and no model"),
      .prefix("GGUF".utf8, "a GGUF model", convert),
      .prefix("CDF".utf8, "a NetCDF 3 file", "it holds no Keras model"),
      Known(description: "a TensorFlow Lite model", advice: convert) {
        $0.dropFirst(4).starts(with: "TFL3".utf8)
      },
      Known(description: "a tar archive", advice: "unpack it first: tar -x") {
        $0.dropFirst(257).starts(with: "ustar".utf8)
      },
    ]
  }
}
