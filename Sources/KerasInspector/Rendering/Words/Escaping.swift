// Names in a file come from strangers. Shown as they are, they could move the cursor of a terminal,
// fake rows, turn the direction of writing or hide. Every renderer passes them through here.

extension Unicode.Scalar {
  /// The byte of a file that the scalar stands for, where a name is not UTF-8: such a byte is read
  /// as one of the last 256 private scalars.
  var undecodedByte: UInt8? {
    value >= 0x10_FF00 ? UInt8(truncatingIfNeeded: value) : nil
  }

  /// Whether it acts on a terminal or cannot be seen: control and format characters, those that set
  /// the direction of writing or have no width, separators of lines and paragraphs.
  var isHarmful: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint
    }
  }
}

extension String {
  /// The string as it can be shown anywhere: what is harmful as `\u{1b}`, bytes that are not UTF-8
  /// as `\xff`, and with `isASCII` everything else outside ASCII as `\u{e9}` too.
  func escaped(isASCII: Bool = false) -> String {
    // Nearly all names need nothing.
    guard utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return self }
    var text = ""
    for scalar in unicodeScalars {
      if let byte = scalar.undecodedByte {
        text += byte.escape
      } else if scalar.isHarmful || isASCII && !scalar.isASCII {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// The first `limit` scalars and the full length, if the string is longer.
  func shortened(to limit: Int) -> String {
    // A scalar takes at most four bytes, so most strings need no counting.
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    let start = String(unicodeScalars.prefix(limit))
    return "\(start)... (\(unicodeScalars.count.grouped) characters)"
  }
}

extension UInt8 {
  /// The byte as `\xff`.
  var escape: String { (self < 16 ? "\\x0" : "\\x") + String(self, radix: 16) }
}
