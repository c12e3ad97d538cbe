extension HDF5Datatype: CustomStringConvertible {
  /// The name that NumPy has for it, where it has one: `float32`, `uint8`, `bool`.
  package var description: String {
    switch self {
    case .integer(_, let isSigned, let bits): (isSigned ? "int" : "uint") + "\(bits.precision)"
    case .float(_, let bits, let fields): fields.name(bits)
    case .string(let string): string.isVariable ? "string" : "string\(string.size)"
    case .bitField(_, let bits): "bits\(bits.precision)"
    case .opaque(let size, _): "opaque\(size.inBits)"
    case .compound(let size, _, _): isComplex ? "complex\(size.inBits)" : "compound\(size.inBits)"
    case .enumeration(let base, _, _): isBool ? "bool" : "enum of \(base)"
    case .sequence(let base, _): "sequence of \(base)"
    case .array(let dimensions, let base, _):
      "array \(dimensions.map { "\($0)" }.joined(separator: "×")) of \(base)"
    case .reference: "reference"
    case .time(let size): "time\(size.inBits)"
    case .complex(let size): "complex\(size.inBits)"
    case .unread: "unknown"
    }
  }

  /// Whether it is an enumeration as h5py writes NumPy's `bool`.
  package var isBool: Bool {
    guard case .enumeration(.integer(1, _, _), let members, 2) = self else { return false }
    return members.map(\.name) == ["FALSE", "TRUE"] && members.map(\.value) == [[0], [1]]
  }

  /// Whether it is a compound as h5py writes NumPy's complex numbers.
  package var isComplex: Bool {
    guard case .compound(_, let members, 2) = self, members.map(\.name) == ["r", "i"],
      case .float = members[0].datatype
    else { return false }
    return members[0].datatype == members[1].datatype
  }
}

extension HDF5FloatFields {
  fileprivate func name(_ bits: HDF5Bits) -> String {
    switch self {
    case .half, .single, .double: "float\(bits.precision)"
    case .brain: "bfloat16"
    default: "float\(bits.precision)_e\(exponentWidth)m\(mantissaWidth)"
    }
  }
}

extension UInt64 {
  fileprivate var inBits: String {
    let bits = multipliedReportingOverflow(by: 8)
    return bits.overflow ? "" : "\(bits.partialValue)"
  }
}
