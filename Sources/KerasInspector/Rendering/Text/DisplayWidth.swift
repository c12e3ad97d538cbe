extension Unicode.Scalar {
  /// How many columns of a terminal it takes.
  var displayWidth: Int {
    if isASCII { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }  // vowels and finals of Hangul syllables
    return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  /// The blocks of East Asian wide and full-width characters.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension StringProtocol {
  /// How many columns of a terminal the string takes.
  var displayWidth: Int {
    var isASCII = true
    for byte in utf8 where byte > 0x7F {
      isASCII = false
      break
    }
    return isASCII ? utf8.count : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// The string with blanks after it, up to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - displayWidth, 0))
  }

  /// The string with blanks before it, up to `width` columns.
  func paddedBefore(to width: Int) -> String {
    String(repeating: " ", count: max(width - displayWidth, 0)) + self
  }
}
