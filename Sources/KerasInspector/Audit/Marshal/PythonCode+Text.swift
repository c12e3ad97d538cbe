import HDF5

extension PythonCode {
  /// Decodes code as Keras writes it into a configuration; `nil` where no Python's layout fits.
  ///
  /// It is base64 of what `marshal` wrote. Keras 1 wrote the bytes themselves, as characters, and
  /// Keras still reads that where the text is no base64 (keras 3.15.1 `utils/python_utils.py`).
  init?(keras text: String, limits: MarshalLimits = MarshalLimits()) {
    guard text.utf8.count / 2 <= limits.bytes else { return nil }
    var candidates: [[UInt8]] = []
    if text.utf8.allSatisfy({ $0 < 0x80 }), let bytes = PythonBase64.bytes(of: text.utf8) {
      candidates.append(bytes)
    }
    candidates.append(text.rawUnicodeEscaped)
    for bytes in candidates {
      for family in PythonFamily.allCases {
        guard let code = try? MarshalReader.code(in: bytes, of: family, limits: limits) else {
          continue
        }
        self = code
        return
      }
    }
    return nil
  }
}

extension String {
  /// The bytes that Python's `raw_unicode_escape` makes of the text.
  fileprivate var rawUnicodeEscaped: [UInt8] {
    var bytes: [UInt8] = []
    for scalar in unicodeScalars {
      if let byte = scalar.escapedByte ?? UInt8(exactly: scalar.value) {
        bytes.append(byte)
      } else {
        let digits = String(scalar.value, radix: 16)
        let width = scalar.value > 0xFFFF ? 8 : 4
        bytes += Array((width == 8 ? "\\U" : "\\u").utf8)
        bytes += Array(String(repeating: "0", count: width - digits.count).utf8)
        bytes += Array(digits.utf8)
      }
    }
    return bytes
  }
}
