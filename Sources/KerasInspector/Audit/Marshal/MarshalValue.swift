import HDF5

/// A value that Python's `marshal` wrote.
indirect enum MarshalValue: Sendable {
  case none
  case bool(Bool)
  case ellipsis
  case integer(Int64)
  /// An integer of more than 64 bits, by the number of its 15-bit digits.
  case largeInteger(digits: Int)
  case float(Double)
  case complex
  case bytes([UInt8])
  case text(String)
  /// A tuple, a list, a set or a slice.
  case sequence([MarshalValue])
  /// A dictionary: keys and values in turn.
  case dictionary([MarshalValue])
  case code(PythonCode)
  /// A value that holds itself, at the place where it does.
  case cycle
}

extension MarshalValue {
  /// The text; of Python 2 the bytes, which are its strings.
  func text(in family: PythonFamily) -> String? {
    switch self {
    case .text(let text): text
    case .bytes(let bytes) where family == .python2:
      bytes.withUnsafeBytes { String(fileBytes: $0) }
    default: nil
    }
  }
}
