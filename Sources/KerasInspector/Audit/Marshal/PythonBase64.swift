/// Base64 as Python's decoder takes it, which leaves out all that is not of its alphabet.
enum PythonBase64 {
  /// The bytes that ASCII text stands for; `nil` where Python would complain of its padding.
  static func bytes(of text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var (bits, digits, pads) = (UInt32(0), 0, 0)
    for character in text {
      if character == UInt8(ascii: "=") {
        pads += 1
        // Python reads nothing after the padding that is due.
        if digits >= 2, digits + pads >= 4 { return bytes }
        continue
      }
      guard let digit = digit(character) else { continue }
      pads = 0
      bits = bits << 6 | digit
      digits = (digits + 1) % 4
      switch digits {
      case 2: bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
      case 3: bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
      case 0: bytes.append(UInt8(truncatingIfNeeded: bits))
      default: break
      }
    }
    return digits == 0 ? bytes : nil
  }

  private static func digit(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
