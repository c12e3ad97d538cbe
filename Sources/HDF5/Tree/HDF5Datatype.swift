/// What each element of a dataset or an attribute is.
package indirect enum HDF5Datatype: Sendable, Hashable {
  case integer(size: UInt64, isSigned: Bool, bits: HDF5Bits)
  case float(size: UInt64, bits: HDF5Bits, fields: HDF5FloatFields)
  case string(HDF5StringType)
  case bitField(size: UInt64, bits: HDF5Bits)
  case opaque(size: UInt64, tag: String)
  case compound(size: UInt64, members: [HDF5Member], memberCount: UInt32)
  case enumeration(base: HDF5Datatype, members: [HDF5EnumerationMember], memberCount: UInt32)
  case sequence(of: HDF5Datatype, size: UInt64)
  case array(dimensions: [UInt64], of: HDF5Datatype, size: UInt64)
  case reference(size: UInt64)
  case time(size: UInt64)
  case complex(size: UInt64)
  case unread(HDF5Unread)

  /// Bytes of an element in the file; unknown where the type is.
  package var size: UInt64? {
    switch self {
    case .integer(let size, _, _), .float(let size, _, _), .bitField(let size, _),
      .opaque(let size, _), .compound(let size, _, _), .sequence(_, let size),
      .array(_, _, let size), .reference(let size), .time(let size), .complex(let size):
      size
    case .string(let string): string.size
    case .enumeration(let base, _, _): base.size
    case .unread: nil
    }
  }
}

/// Where a number's bits are within its bytes.
package struct HDF5Bits: Sendable, Hashable {
  package let isBigEndian: Bool
  package let precision: UInt32
  package let offset: UInt32
}

/// The parts of a floating-point number, in bits from the lowest.
package struct HDF5FloatFields: Sendable, Hashable {
  package let sign: UInt32
  package let exponent: UInt32
  package let exponentWidth: UInt32
  package let mantissa: UInt32
  package let mantissaWidth: UInt32
  package let bias: UInt64

  /// IEEE 754, 16 bits.
  package static let half = HDF5FloatFields(
    sign: 15, exponent: 10, exponentWidth: 5, mantissa: 0, mantissaWidth: 10, bias: 15)
  /// IEEE 754, 32 bits.
  package static let single = HDF5FloatFields(
    sign: 31, exponent: 23, exponentWidth: 8, mantissa: 0, mantissaWidth: 23, bias: 127)
  /// IEEE 754, 64 bits.
  package static let double = HDF5FloatFields(
    sign: 63, exponent: 52, exponentWidth: 11, mantissa: 0, mantissaWidth: 52, bias: 1023)
  /// The upper half of `single`, known as bfloat16.
  package static let brain = HDF5FloatFields(
    sign: 15, exponent: 7, exponentWidth: 8, mantissa: 0, mantissaWidth: 7, bias: 127)
}

/// Text, of fixed or variable length.
package struct HDF5StringType: Sendable, Hashable {
  /// What follows the text in its bytes.
  package enum Padding: UInt8, Sendable {
    case nullTerminated, nullPadded, spacePadded
  }

  /// Bytes of an element in the file.
  package let size: UInt64
  package let isVariable: Bool
  /// What the file says; Keras writes UTF-8 and calls it ASCII.
  package let isUTF8: Bool
  package let padding: Padding
}

/// A named part of a compound type.
package struct HDF5Member: Sendable, Hashable {
  package let name: String
  package let offset: UInt64
  package let datatype: HDF5Datatype
}

/// A named value of an enumeration, as its bytes.
package struct HDF5EnumerationMember: Sendable, Hashable {
  package let name: String
  package let value: [UInt8]
}
