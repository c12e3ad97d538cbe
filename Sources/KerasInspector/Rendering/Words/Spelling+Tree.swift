extension Spelling {
  /// What a name of an HDF5 file stands for, in phrases; nothing for a group.
  func content(of entry: TreeEntry) -> [String] {
    let arrow = glyphs.arrow
    switch entry.content {
    case .group: return []
    case .dataset(let array): return self.array(array)
    case .datatype: return ["a named type"]
    case .seen(let path, let isCycle):
      return ["\(isCycle ? "a group around this one" : "the same as") \(name(path))"]
    case .softLink(let path): return ["\(arrow) \(name(path)) (soft link, not followed)"]
    case .externalLink(let file, let path):
      return ["\(arrow) \(name(file)):\(name(path)) (external link, not followed)"]
    case .otherLink(let number): return ["a link of class \(number), not followed"]
    case .unread(let reason): return [message(reason)]
    }
  }

  /// The name of an entry, which for a group ends with a slash.
  func title(of entry: TreeEntry) -> String {
    guard case .group = entry.content, !entry.name.hasSuffix("/") else { return name(entry.name) }
    return name(entry.name) + "/"
  }

  /// An attribute: its type, and its value as far as it is short.
  func attribute(_ attribute: TreeAttribute) -> [String] {
    let dimensions = attribute.shape.map { $0.isEmpty ? "" : " \(sizes($0))" } ?? ""
    return ["\(name(attribute.dtype))\(dimensions)", value(attribute)]
  }

  private func value(_ attribute: TreeAttribute) -> String {
    switch attribute.value {
    case .unread(let reason): message(reason)
    case .strings(let strings):
      elements(strings.map { quoted($0) }, of: attribute)
    case .integers(let integers): elements(integers.map { "\($0)" }, of: attribute)
    case .numbers(let numbers): elements(numbers.map { "\($0)" }, of: attribute)
    }
  }

  /// The longest value that is shown whole, in characters.
  private static let longestValue = 60

  private func quoted(_ text: String) -> String {
    guard text.utf8.count > Self.longestValue, text.unicodeScalars.count > Self.longestValue else {
      return "\"\(text.escaped(isASCII: isASCII))\""
    }
    let start = String(text.unicodeScalars.prefix(Self.longestValue))
    let count = text.unicodeScalars.count.grouped
    return "\"\(start.escaped(isASCII: isASCII))...\" (\(count) characters)"
  }

  private func elements(_ words: [String], of attribute: TreeAttribute) -> String {
    if attribute.shape == [], let word = words.first { return word }
    if words.isEmpty { return attribute.shape == nil ? "nothing" : "[]" }
    var shown: [String] = []
    var room = Self.longestValue
    for word in words {
      room -= word.unicodeScalars.count + 2
      if room < 0, !shown.isEmpty { break }
      shown.append(word)
    }
    if shown.count < words.count { shown.append("...") }
    return "[\(shown.joined(separator: ", "))]"
  }

  /// How much a listing holds, in one sentence.
  func counts(of part: TreeListing.Part) -> String {
    let counts = part.counts
    var words = [
      counts.groups.counting("group"), counts.datasets.counting("dataset"),
      counts.attributes.counting("attribute"),
    ]
    if counts.links > 0 { words.append(counts.links.counting("link")) }
    let size =
      counts.bytes == counts.allocatedBytes
      ? counts.bytes.byteSize
      : "\(counts.bytes.byteSize), \(counts.allocatedBytes.byteSize) in the file"
    return words.joined(separator: ", ") + (counts.datasets > 0 ? "; data \(size)" : "")
  }
}
