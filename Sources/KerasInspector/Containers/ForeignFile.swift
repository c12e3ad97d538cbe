/// A file that its first bytes show to be no Keras model, told so that an error can name it.
struct ForeignFile: Equatable {
  /// The kind of fault, for programs.
  let code: FindingCode
  /// What the file is and what to do, in one line.
  let message: String

  /// Tells a file by its first bytes; `nil` if they do not show that it is something else.
  init?(head: [UInt8]) {
    if head.isEmpty {
      (code, message) = (.empty, "the file is empty; fetch or save it again")
    } else if head.starts(with: "version https://git-lfs.github.com/spec".utf8) {
      let size = Self.lfsSize(head).map { " of \($0) bytes" } ?? ""
      code = .lfsPointer
      message = "this is a Git LFS pointer, not the file\(size) it stands for; run 'git lfs pull'"
    } else if let known = Signature.all.first(where: { $0.matches(head) }) {
      (code, message) = (.notAModel, "this is \(known.description); \(known.advice)")
    } else {
      return nil
    }
  }

  private static func lfsSize(_ head: [UInt8]) -> Int? {
    String(decoding: head, as: UTF8.self).split(separator: "\n")
      .first { $0.hasPrefix("size ") }
      .flatMap { Int($0.dropFirst(5)) }
  }
}

/// Bytes by which a kind of file is known.
private struct Signature {
  let description: String
  let advice: String
  let matches: ([UInt8]) -> Bool

  private static let convert = "look for the .h5 or .keras file it was made from"

  static var all: [Signature] {
    [
      Signature(
        description: "an HTML page",
        advice: "the download failed and left a page of the web site; fetch the file itself",
        matches: isMarkup),
      bytes([0x80, 0x02], "a Python pickle", "load it with the program that made it"),
      bytes([0x80, 0x03], "a Python pickle", "load it with the program that made it"),
      bytes([0x80, 0x04, 0x95], "a Python pickle", "load it with the program that made it"),
      bytes([0x80, 0x05, 0x95], "a Python pickle", "load it with the program that made it"),
      bytes([0x1F, 0x8B], "a gzip file", "unpack it first: gunzip"),
      bytes([0x42, 0x5A, 0x68], "a bzip2 file", "unpack it first: bunzip2"),
      bytes([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "unpack it first: unxz"),
      bytes([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it first"),
      bytes([0x93] + "NUMPY".utf8, "a NumPy array", "it holds one array and no model"),
      bytes("GGUF".utf8, "a GGUF model", convert),
      bytes("CDF".utf8, "a NetCDF 3 file", "it holds no Keras model"),
      Signature(description: "a TensorFlow Lite model", advice: convert) {
        $0.dropFirst(4).starts(with: "TFL3".utf8)
      },
      Signature(description: "a tar archive", advice: "unpack it first: tar -x") {
        $0.dropFirst(257).starts(with: "ustar".utf8)
      },
      Signature(description: "a safetensors file", advice: "it holds arrays and no Keras model") {
        $0.dropFirst(5).prefix(4).elementsEqual([0, 0, 0, UInt8(ascii: "{")])
      },
      Signature(description: "a TensorFlow checkpoint", advice: convert) { head in
        // The index of a checkpoint is a table of LevelDB; only its end has a signature, so the
        // entry it begins with must do.
        head.starts(with: [0x00, 0x00]) && head.prefix(64).contains(0x0A) && isTensorTable(head)
      },
      Signature(description: "an ONNX model", advice: convert, matches: isONNX),
      Signature(description: "a TensorFlow SavedModel or graph", advice: convert) { head in
        head.starts(with: [0x08, 0x01, 0x12]) || head.starts(with: [0x0A]) && isGraph(head)
      },
    ]
  }

  private static func bytes(
    _ prefix: some Sequence<UInt8>, _ description: String, _ advice: String
  ) -> Signature {
    let prefix = Array(prefix)
    return Signature(description: description, advice: advice) { $0.starts(with: prefix) }
  }

  private static func isMarkup(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
    let start = text.drop(while: \.isWhitespace)
    return ["<!doctype html", "<html", "<head", "<?xml"].contains { start.hasPrefix($0) }
  }

  private static func isTensorTable(_ head: [UInt8]) -> Bool {
    String(decoding: head, as: UTF8.self).contains("_CHECKPOINTABLE_OBJECT_GRAPH")
  }

  /// An ONNX model begins with its version and, mostly, the name of the program that wrote it.
  private static func isONNX(_ head: [UInt8]) -> Bool {
    guard head.count > 4, head[0] == 0x08, head[1] < 32, head[2] == 0x12 else { return false }
    let producer = head.dropFirst(4).prefix(Int(head[3]))
    return !producer.isEmpty && producer.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func isGraph(_ head: [UInt8]) -> Bool {
    let text = String(decoding: head.prefix(256), as: UTF8.self)
    return text.contains("Placeholder") || text.contains("NoOp") || text.contains("Const")
  }
}
