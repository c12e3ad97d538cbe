/// An address of a server, or of a file in the form of one, where a setting says what to read.
enum ServerAddress: DocumentCheck {
  static func findings(in node: ConfigNode) -> [Finding] {
    node.object.members.compactMap { key, value in
      guard let text = value.string, isAddress(text), keys.contains(key) else { return nil }
      return node.finding(
        .warning, .url, at: key, "names the address \(text.shortened(to: 200))",
        affects: "a layer or function that takes such a setting may read from it on loading",
        advice: "find out what the address holds before you load the model")
    }
  }

  private static let keys: Set<String> = [
    "origin", "filepath", "file_path", "filename", "file", "fname", "path", "url", "uri",
    "directory", "cache_dir", "source", "model_path", "preset",
  ]

  private static func isAddress(_ text: String) -> Bool {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    guard (2...10).contains(scheme.count),
      text.utf8.dropFirst(scheme.count).starts(with: "://".utf8)
    else { return false }
    return scheme.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
  }
}
