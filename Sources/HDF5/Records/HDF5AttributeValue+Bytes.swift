// Values come as they are in the file: what they mean is told by their type.
extension HDF5AttributeValue {
  /// Takes elements from their bytes; nil where these are not as many, or no numbers or strings.
  init?(_ bytes: UnsafeRawBufferPointer, of datatype: HDF5Datatype, in dataspace: HDF5Dataspace) {
    guard let count = dataspace.count, let size = datatype.size, size > 0,
      count.multipliedReportingOverflow(by: size) == (UInt64(bytes.count), false),
      let size = Int(exactly: size)
    else { return nil }
    let elements = stride(from: 0, to: bytes.count, by: size).lazy.map {
      UnsafeRawBufferPointer(rebasing: bytes[$0..<$0 + size])
    }
    switch datatype {
    case .string(let type):
      self = .strings(elements.map { String(fileBytes: type.padding.removed(from: $0)) })
    case .integer(_, let isSigned, let bits),
      .enumeration(.integer(_, let isSigned, let bits), _, _):
      guard bits.fills(size) else { return nil }
      var integers: [Int64] = []
      integers.reserveCapacity(bytes.count / size)
      for element in elements {
        guard let integer = Int64(element, isSigned: isSigned, isBigEndian: bits.isBigEndian)
        else { return nil }
        integers.append(integer)
      }
      self = .integers(integers)
    case .float(_, let bits, let fields):
      guard bits.fills(size), let read = Self.reader(of: fields) else { return nil }
      self = .floats(elements.map { read(UInt64($0, isBigEndian: bits.isBigEndian)) })
    default: return nil
    }
  }
}

extension HDF5AttributeValue {
  private static func reader(of fields: HDF5FloatFields) -> ((UInt64) -> Double)? {
    switch fields {
    case .single: { Double(Float(bitPattern: UInt32(truncatingIfNeeded: $0))) }
    case .double: { Double(bitPattern: $0) }
    case .brain: { Double(Float(bitPattern: UInt32(truncatingIfNeeded: $0) << 16)) }
    case .half: { Double(halfBits: UInt16(truncatingIfNeeded: $0)) }
    default: nil
    }
  }
}

extension HDF5Bits {
  fileprivate func fills(_ size: Int) -> Bool {
    offset == 0 && size <= 8 && Int(precision) == 8 * size
  }
}

extension Double {
  // Float16 is missing on Intel Macs.
  fileprivate init(halfBits bits: UInt16) {
    let exponent = Int(bits >> 10 & 0x1F)
    let mantissa = Double(bits & 0x3FF)
    let magnitude: Double =
      switch exponent {
      case 0: mantissa * 0x1p-24
      case 0x1F: mantissa == 0 ? .infinity : .nan
      default: Double(sign: .plus, exponent: exponent - 25, significand: mantissa + 1024)
      }
    self = bits >> 15 == 0 ? magnitude : -magnitude
  }
}

extension UInt64 {
  fileprivate init(_ bytes: UnsafeRawBufferPointer, isBigEndian: Bool) {
    self = 0
    for index in bytes.indices {
      let byte = bytes[isBigEndian ? index : bytes.count - 1 - index]
      self = self << 8 | UInt64(byte)
    }
  }
}

extension Int64 {
  fileprivate init?(_ bytes: UnsafeRawBufferPointer, isSigned: Bool, isBigEndian: Bool) {
    let bits = UInt64(bytes, isBigEndian: isBigEndian)
    guard isSigned else {
      self.init(exactly: bits)
      return
    }
    let unused = 64 - 8 * UInt64(bytes.count)
    self = Int64(bitPattern: bits << unused) >> Int64(unused)
  }
}

extension HDF5StringType.Padding {
  fileprivate func removed(from bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let end: Int
    switch self {
    case .nullTerminated: end = bytes.firstIndex(of: 0) ?? bytes.endIndex
    case .nullPadded: end = bytes.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    case .spacePadded: end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    }
    return UnsafeRawBufferPointer(rebasing: bytes[..<end])
  }
}
